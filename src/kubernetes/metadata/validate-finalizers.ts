import type { FieldPath } from '../../model/field-path.ts';
import { isQualifiedName } from '../names.ts';
import type { Report } from '../report.ts';

const standard = ['kubernetes', 'orphan', 'foregroundDeletion'];

/** apimachinery pkg/api/validation ValidateFinalizers. */
export function validateFinalizers(finalizers: readonly string[], path: FieldPath, report: Report): void {
  for (const finalizer of finalizers)
    if (!isQualifiedName(finalizer)) report.invalid(path, finalizer, 'finalizer-name');
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion'))
    report.invalid(path, [...finalizers], 'finalizers-exclude-each-other');
}

/** pkg/apis/core/validation ValidateObjectMeta: a finalizer of one's own has a domain. */
export function validateFinalizerDomains(finalizers: readonly string[], path: FieldPath, report: Report): void {
  for (const [index, finalizer] of finalizers.entries())
    if (!isKnownOrQualified(finalizer)) report.invalid(path.index(index), finalizer, 'finalizer-qualified');
}

/** validateKubeFinalizerName: without a slash, only the standard names are known. */
export function isKnownOrQualified(finalizer: string): boolean {
  return finalizer.includes('/') || standard.includes(finalizer);
}
