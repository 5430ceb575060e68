import type { FieldPath } from '../model/field-path.ts';
import type { MetadataTraits } from './kind-rules.ts';
import { validateAnnotations } from './metadata/validate-annotations.ts';
import { validateFinalizerDomains, validateFinalizers } from './metadata/validate-finalizers.ts';
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
  options: { readonly namespaced: boolean; readonly traits?: MetadataTraits | undefined },
  report: Report,
): void {
  const given = metadata ?? {};
  const { namespaced, traits = {} } = options;
  validateName(given, traits, path, report);
  if (namespaced && given.namespace && !isDnsLabel(given.namespace))
    report.invalid(path.child('namespace'), given.namespace, 'dns-label');
  validateLabels(given.labels, path.child('labels'), report);
  validateAnnotations(given.annotations, path.child('annotations'), report);
  validateOwnerReferences(given.ownerReferences ?? [], path.child('ownerReferences'), report);
  const finalizers = given.finalizers ?? [];
  validateFinalizers(finalizers, path.child('finalizers'), report);
  if (traits.finalizers !== 'any-name') validateFinalizerDomains(finalizers, path.child('finalizers'), report);
}
