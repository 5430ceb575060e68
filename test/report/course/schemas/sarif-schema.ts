const message = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
};
const propertyBag = {
  type: 'object',
  properties: { tags: { type: 'array', uniqueItems: true, items: { type: 'string' } } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const fromOne = { type: 'integer', minimum: 1 };

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: { id: { type: 'string' }, shortDescription: message, properties: propertyBag },
};

const location = {
  type: 'object',
  additionalProperties: false,
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: { uri: { type: 'string', format: 'uri-reference' } },
        },
        region: {
          type: 'object',
          additionalProperties: false,
          properties: { startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne },
        },
      },
    },
  },
};

const result = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: { type: 'array', minItems: 1, items: location },
    properties: propertyBag,
  },
};

const invocation = {
  type: 'object',
  additionalProperties: false,
  required: ['executionSuccessful'],
  properties: {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: {
      type: 'array',
      items: { type: 'object', additionalProperties: false, required: ['message'], properties: { level, message } },
    },
    properties: propertyBag,
  },
};

/** The part of SARIF 2.1.0 (OASIS) that is written, as narrow as the standard has it; nothing else is let through. */
export const sarifSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          properties: propertyBag,
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          results: { type: 'array', items: result },
          invocations: { type: 'array', items: invocation },
        },
      },
    },
  },
};
