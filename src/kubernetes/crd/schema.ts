import type { FieldPath } from '../../model/field-path.ts';
import { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateCompleteness } from './completeness.ts';
import { validateDefaults } from './defaults.ts';
import { warnOfFormats } from './format-warnings.ts';
import { validateKeywords } from './keywords.ts';
import { validateRootWithStatus } from './root-with-status.ts';
import { isUnsupported } from './schema-parts.ts';
import { validateStructure } from './structure.ts';

/**
 * apiextensions validation validateCustomResourceDefinitionValidation: a schema must be structural; only then are its
 * defaults held against it, and only if these are right, too, its CEL rules are read.
 */
export function validateSchema(schema: JSONSchemaProps, hasStatus: boolean, path: FieldPath, report: Report): void {
  const own = new Report();
  if (hasStatus) validateRootWithStatus(schema, path, own);
  if (schema.nullable) own.forbidden(path.child('nullable'), 'root-not-nullable');
  const supported = !isUnsupported(schema);
  const structure = new Report();
  if (supported) {
    validateStructure(schema, 'root', path, structure);
    validateCompleteness(schema, path, structure);
    if (structure.problems.length === 0) validateDefaults(schema, path, structure);
    own.problems.push(...structure.problems);
  }
  const hasRules = supported && structure.problems.length === 0;
  const place = { isRoot: true, allowsDefaults: true, insideMeta: false, correlatable: true, hasRules };
  validateKeywords(schema, place, path, own);
  if (!supported && own.problems.length === 0) own.invalid(path, null, 'supported-keyword');
  report.problems.push(...own.problems);
  warnOfFormats(schema, path, report);
}
