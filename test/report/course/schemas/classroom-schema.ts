/** The `result` that GitHub Classroom's graders hand to its reporter. A score may be absent where there is none. */
export const classroomSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'status', 'max_score', 'tests'],
  properties: {
    version: { const: 1 },
    status: { enum: ['pass', 'fail', 'error'] },
    max_score: { type: 'number', minimum: 0 },
    tests: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'status', 'message', 'test_code', 'filename', 'line_no', 'duration'],
        properties: {
          name: { type: 'string' },
          status: { enum: ['pass', 'fail', 'error'] },
          score: { type: 'number', minimum: 0 },
          message: { type: 'string' },
          test_code: { type: 'string' },
          filename: { type: 'string' },
          line_no: { type: 'integer', minimum: 0 },
          duration: { type: 'number' },
        },
      },
    },
  },
};
