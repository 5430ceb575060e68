import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';

/** What a JSON Schema says against a value, a line each; nothing for a valid one. */
export function errorsBy(schema: AnySchema, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
