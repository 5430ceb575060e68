import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkQualifiedName } from '../field-checks.ts';
import { isLabelValue } from '../names.ts';
import type { Report } from '../report.ts';
import type { Toleration } from '../schema/types.generated.ts';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** pkg/apis/core/validation ValidateTolerations. */
export function validateTolerations(tolerations: readonly Toleration[], path: FieldPath, report: Report): void {
  for (const [i, toleration] of tolerations.entries()) {
    const at = path.index(i);
    const { key, operator = '', value = '', effect = '', tolerationSeconds } = toleration;
    if (key) checkQualifiedName(key, at.child('key'), report);
    else if (operator !== 'Exists') report.invalid(at.child('operator'), operator, 'empty-key-needs-exists');
    if (tolerationSeconds !== undefined && effect !== 'NoExecute')
      report.invalid(at.child('effect'), effect, 'seconds-need-no-execute');
    if (operator === '' || operator === 'Equal') {
      if (!isLabelValue(value)) report.invalid(at.child('operator'), value, 'label-value');
    } else if (operator === 'Exists') {
      if (value !== '') report.invalid(at.child('operator'), value, 'exists-takes-no-value');
    } else report.notSupported(at.child('operator'), operator, ['Equal', 'Exists']);
    if (effect !== '') checkOneOf(effect, effects, at.child('effect'), report);
  }
}
