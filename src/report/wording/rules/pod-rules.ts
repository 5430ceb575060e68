import type { Localized } from '../../../model/localized.ts';
import type { PodRule } from '../../../model/rules/pod-rules.ts';

/** What each rule about Pod specs and workloads demands. */
export const podRules: Record<PodRule, Localized> = {
  'selector-does-not-match-template-labels': {
    en: 'the labels of the Pod template must hold every label of the selector',
    ko: '파드 템플릿의 레이블에 셀렉터의 모든 레이블이 있어야 합니다',
  },
};
