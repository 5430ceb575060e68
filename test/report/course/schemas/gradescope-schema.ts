const visibility = { enum: ['hidden', 'after_due_date', 'after_published', 'visible'] };
const textFormat = { enum: ['text', 'html', 'simple_format', 'md', 'ansi'] };
const score = { type: 'number', minimum: 0 };

/** Gradescope's `results.json`, by the fields that its autograder specification lists; nothing else is let through. */
export const gradescopeSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    score,
    execution_time: { type: 'number' },
    output: { type: 'string' },
    output_format: textFormat,
    test_output_format: textFormat,
    test_name_format: textFormat,
    visibility,
    stdout_visibility: visibility,
    extra_data: { type: 'object' },
    tests: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          score,
          max_score: score,
          status: { enum: ['passed', 'failed'] },
          name: { type: 'string', minLength: 1 },
          name_format: textFormat,
          number: { type: 'string' },
          output: { type: 'string' },
          output_format: textFormat,
          tags: { type: 'array', items: { type: 'string' } },
          visibility,
          extra_data: { type: 'object' },
        },
      },
    },
  },
};
