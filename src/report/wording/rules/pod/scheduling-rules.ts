import type { Localized } from '../../../../model/localized.ts';
import type { SchedulingRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about where Pods run: what each allows. */
export const schedulingRules: Record<SchedulingRule, Localized> = {
  weight: {
    en: 'a weight is a number from 1 to 100',
    ko: '가중치는 1에서 100 사이의 숫자여야 합니다',
  },
  'a-node-selector-term': {
    en: 'at least one term says which nodes are meant',
    ko: '어떤 노드인지 정하는 항목이 하나 이상 필요합니다',
  },
  'node-selector-operator': {
    en: 'the operator is `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`',
    ko: '연산자는 `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt` 중 하나여야 합니다',
  },
  'one-value-for-comparison': {
    en: '`Gt` and `Lt` take exactly one value',
    ko: '`Gt`와 `Lt`에는 값을 정확히 하나 씁니다',
  },
  'one-value-for-field': {
    en: 'a node field is compared with exactly one value',
    ko: '노드 필드는 정확히 값 하나와 비교합니다',
  },
  'node-field-operator': {
    en: 'node fields are compared with `In` or `NotIn`',
    ko: '노드 필드는 `In`이나 `NotIn`으로 비교합니다',
  },
  'node-field-key': {
    en: '`metadata.name` is the only node field',
    ko: '노드 필드는 `metadata.name`만 쓸 수 있습니다',
  },
  'label-keys-need-selector': {
    en: '`matchLabelKeys` and `mismatchLabelKeys` need a `labelSelector`',
    ko: '`matchLabelKeys`와 `mismatchLabelKeys`를 쓰려면 `labelSelector`가 필요합니다',
  },
  'label-key-once': {
    en: 'a label key stands in one place only',
    ko: '레이블 키는 한 곳에만 써야 합니다',
  },
  'empty-key-needs-exists': {
    en: 'a toleration without a key needs `operator: Exists`, which tolerates every taint',
    ko: '키가 없는 톨러레이션에는 `operator: Exists`가 필요하며 모든 테인트를 용인합니다',
  },
  'exists-takes-no-value': {
    en: '`operator: Exists` takes no value',
    ko: '`operator: Exists`에는 값을 쓰지 않습니다',
  },
  'seconds-need-no-execute': {
    en: '`tolerationSeconds` needs `effect: NoExecute`',
    ko: '`tolerationSeconds`를 쓰려면 `effect: NoExecute`가 필요합니다',
  },
  'min-domains-needs-do-not-schedule': {
    en: '`minDomains` needs `whenUnsatisfiable: DoNotSchedule`',
    ko: '`minDomains`를 쓰려면 `whenUnsatisfiable: DoNotSchedule`이 필요합니다',
  },
  'priority-from-class': {
    en: 'the number comes from `priorityClassName`; leave it out',
    ko: '이 숫자는 `priorityClassName`에서 정해지므로 쓰지 않습니다',
  },
  'no-node-before-gates': {
    en: 'a node is named only when no scheduling gate is left',
    ko: '스케줄링 게이트가 남아 있으면 노드를 정할 수 없습니다',
  },
};
