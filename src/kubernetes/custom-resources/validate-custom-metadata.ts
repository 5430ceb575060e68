import { FieldPath } from '../../model/field-path.ts';
import type { JsonObject } from '../../model/json.ts';
import { validateObjectMeta } from '../metadata.ts';
import { Report } from '../report.ts';

/**
 * The metadata of a custom resource. Finalizers without a domain are only warned of
 * (registry/customresource/strategy.go WarningsOnCreate), where core objects are rejected.
 */
export function validateCustomMetadata(metadata: JsonObject, namespaced: boolean, report: Report): void {
  const own = new Report();
  validateObjectMeta(metadata, FieldPath.of('metadata'), { namespaced }, own);
  for (const found of own.problems)
    if (found.problem.code === 'invalid' && found.problem.rule === 'finalizer-qualified')
      report.warn(found.path, { code: 'deprecated', rule: 'finalizer-qualified' });
    else report.problems.push(found);
}
