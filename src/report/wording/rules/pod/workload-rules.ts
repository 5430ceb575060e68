import type { Localized } from '../../../../model/localized.ts';
import type { WorkloadRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about workloads that keep Pods running: what each allows. */
export const workloadRules: Record<WorkloadRule, Localized> = {
  'no-deadline-for-long-running': {
    en: 'Pods that are to keep running have no deadline',
    ko: '계속 실행되어야 하는 파드에는 기한을 쓸 수 없습니다',
  },
  'no-rolling-update-with-recreate': {
    en: 'strategy `Recreate` has no `rollingUpdate`',
    ko: '`Recreate` 전략에는 `rollingUpdate`를 쓸 수 없습니다',
  },
  'surge-or-unavailable': {
    en: '`maxSurge` and `maxUnavailable` are not both 0, or no update could begin',
    ko: '`maxSurge`와 `maxUnavailable`이 모두 0이면 업데이트를 시작할 수 없습니다',
  },
  'either-surge-or-unavailable': {
    en: 'exactly one of `maxSurge` and `maxUnavailable` is not 0',
    ko: '`maxSurge`와 `maxUnavailable` 중 정확히 하나만 0이 아니어야 합니다',
  },
  'deadline-after-min-ready': {
    en: '`progressDeadlineSeconds` is more than `minReadySeconds`',
    ko: '`progressDeadlineSeconds`는 `minReadySeconds`보다 커야 합니다',
  },
  'pod-management-policy': {
    en: 'the policy is `OrderedReady` or `Parallel`',
    ko: '정책은 `OrderedReady`나 `Parallel`이어야 합니다',
  },
  'update-strategy': {
    en: 'the type is `RollingUpdate` or `OnDelete`',
    ko: '타입은 `RollingUpdate`나 `OnDelete`여야 합니다',
  },
  'only-for-rolling-update': {
    en: '`rollingUpdate` goes with type `RollingUpdate` only',
    ko: '`rollingUpdate`는 `RollingUpdate` 타입에만 씁니다',
  },
};
