import type { Localized } from '../../../model/localized.ts';
import type { SchedulingRule } from '../../../model/rules/object-rules.ts';

export const schedulingRules: Record<SchedulingRule, Localized> = {
  'min-available-or-max-unavailable': {
    en: 'a disruption budget has `minAvailable` or `maxUnavailable`, not both',
    ko: '중단 예산에는 `minAvailable`과 `maxUnavailable` 중 하나만 적어야 합니다',
  },
  'system-priority-class': {
    en: 'names that begin with `system-` are reserved for the priority classes of the cluster itself',
    ko: '`system-`으로 시작하는 이름은 클러스터 자체의 프라이어리티클래스에 예약되어 있습니다',
  },
  'highest-user-priority': {
    en: 'a priority of one’s own is at most 1000000000',
    ko: '사용자가 정의하는 우선순위는 최대 1000000000입니다',
  },
};
