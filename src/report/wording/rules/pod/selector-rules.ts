import type { Localized } from '../../../../model/localized.ts';
import type { SelectorRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about selectors and the labels of templates: what each allows. */
export const selectorRules: Record<SelectorRule, Localized> = {
  'selector-does-not-match-template-labels': {
    en: 'the labels of the Pod template hold every label that the selector asks for',
    ko: '파드 템플릿의 레이블에 셀렉터가 요구하는 레이블이 모두 있어야 합니다',
  },
  'selector-not-empty': {
    en: 'a workload selects its own Pods: the selector names at least one label',
    ko: '워크로드는 자신의 파드를 골라야 하므로 셀렉터에 레이블이 하나 이상 있어야 합니다',
  },
  'usable-selector': {
    en: 'the selector has an error in one of its terms, so the template cannot be compared with it',
    ko: '셀렉터의 항목에 오류가 있어 템플릿과 비교할 수 없습니다',
  },
  'selector-operator': {
    en: 'the operator is `In`, `NotIn`, `Exists` or `DoesNotExist`',
    ko: '연산자는 `In`, `NotIn`, `Exists`, `DoesNotExist` 중 하나여야 합니다',
  },
  'values-for-in': {
    en: '`In` and `NotIn` need at least one value',
    ko: '`In`과 `NotIn`에는 값이 하나 이상 필요합니다',
  },
  'no-values-for-exists': {
    en: '`Exists` and `DoesNotExist` take no values',
    ko: '`Exists`와 `DoesNotExist`에는 값을 쓰지 않습니다',
  },
  'generated-selector': {
    en: 'the server makes the selector of a Job itself; leave it out',
    ko: 'Job의 셀렉터는 서버가 만들므로 쓰지 않습니다',
  },
  'label-of-the-server': {
    en: 'the server sets this label on the Pods of a Job itself; leave it out',
    ko: 'Job의 파드에 붙는 이 레이블은 서버가 직접 설정하므로 쓰지 않습니다',
  },
};
