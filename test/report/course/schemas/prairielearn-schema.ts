/** What PrairieLearn takes from an external grader. */
export const prairielearnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['gradable'],
  properties: {
    gradable: { type: 'boolean' },
    score: { type: 'number', minimum: 0, maximum: 1 },
    message: { type: 'string' },
    output: { type: 'string' },
    format_errors: { type: 'array', items: { type: 'string' }, minItems: 1 },
    tests: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'points', 'max_points'],
        properties: {
          name: { type: 'string' },
          description: { type: 'string' },
          points: { type: 'number', minimum: 0 },
          max_points: { type: 'number', minimum: 0 },
          message: { type: 'string' },
          output: { type: 'string' },
        },
      },
    },
  },
};
