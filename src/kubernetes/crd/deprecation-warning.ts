import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { CustomResourceDefinitionVersion } from '../schema/types.generated.ts';
import { utf8Length } from '../utf8-length.ts';

const longest = 256;
/** What Go's unicode.IsPrint refuses: all but letters, marks, numbers, punctuation, symbols and the plain space. */
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/** apiextensions validation validateDeprecationWarning. */
export function validateDeprecationWarning(
  { deprecated = false, deprecationWarning: warning }: CustomResourceDefinitionVersion,
  path: FieldPath,
  report: Report,
): void {
  if (warning === undefined) return;
  if (!deprecated) report.invalid(path, warning, 'warning-of-deprecated');
  else if (warning === '' || utf8Length(warning) > longest || unprintable.test(warning))
    report.invalid(path, warning, 'deprecation-warning');
}
