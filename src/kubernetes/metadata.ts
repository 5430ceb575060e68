import type { FieldPath } from '../model/field-path.ts';
import type { NameForm } from './kind-rules.ts';
import { validateAnnotations } from './metadata/validate-annotations.ts';
import { validateFinalizers } from './metadata/validate-finalizers.ts';
import { validateLabels } from './metadata/validate-labels.ts';
import { validateName } from './metadata/validate-name.ts';
import { validateOwnerReferences } from './metadata/validate-owner-references.ts';
import { isDnsLabel } from './names.ts';
import type { Report } from './report.ts';
import type { ObjectMeta } from './schema/types.generated.ts';

export { validateAnnotations, validateLabels };

/**
 * What the API server asks of an object's metadata on create (pkg/apis/core/validation ValidateObjectMeta).
 * An absent namespace is none of its matters: the request's URL names it. That of a cluster-scoped kind is cleared
 * before validation. `generation` and `managedFields` are set by the server itself.
 */
export function validateObjectMeta(
  metadata: ObjectMeta | undefined,
  path: FieldPath,
  options: { readonly nameForm: NameForm | undefined; readonly namespaced: boolean },
  report: Report,
): void {
  const given = metadata ?? {};
  validateName(given, options.nameForm ?? 'dns-subdomain', path, report);
  if (options.namespaced && given.namespace && !isDnsLabel(given.namespace))
    report.invalid(path.child('namespace'), given.namespace, 'dns-label');
  validateLabels(given.labels, path.child('labels'), report);
  validateAnnotations(given.annotations, path.child('annotations'), report);
  validateOwnerReferences(given.ownerReferences ?? [], path.child('ownerReferences'), report);
  validateFinalizers(given.finalizers ?? [], path.child('finalizers'), report);
}
