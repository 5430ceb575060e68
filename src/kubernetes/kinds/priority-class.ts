import { FieldPath } from '../../model/field-path.ts';
import { checkRequiredOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';

const highestForUsers = 1_000_000_000;
const systemClasses = new Map([
  ['system-node-critical', 2_000_001_000],
  ['system-cluster-critical', 2_000_000_000],
]);

/** pkg/apis/scheduling/v1/defaults.go SetDefaults_PriorityClass; pkg/apis/scheduling/validation ValidatePriorityClass. */
export const priorityClassRules = defineKind('scheduling.k8s.io/v1/PriorityClass', {
  applyDefaults: (priorityClass) => {
    priorityClass.preemptionPolicy ??= 'PreemptLowerPriority';
  },
  validate: ({ metadata, value = 0, globalDefault, preemptionPolicy }, report) => {
    const name = metadata?.name ?? '';
    if (name.startsWith('system-')) {
      if (systemClasses.get(name) !== value || globalDefault === true)
        report.forbidden(FieldPath.of('metadata', 'name'), 'system-priority-class');
    } else if (value > highestForUsers) report.forbidden(FieldPath.of('value'), 'highest-user-priority');
    checkRequiredOneOf(preemptionPolicy, ['PreemptLowerPriority', 'Never'], FieldPath.of('preemptionPolicy'), report);
  },
});
