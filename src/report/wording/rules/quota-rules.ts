import type { Localized } from '../../../model/localized.ts';
import type { QuotaRule } from '../../../model/rules/object-rules.ts';

export const quotaRules: Record<QuotaRule, Localized> = {
  'quota-resource': {
    en: 'a quota counts resources such as `pods`, `requests.cpu`, `limits.memory`, `requests.storage` or `count/deployments.apps`',
    ko: '쿼터는 `pods`, `requests.cpu`, `limits.memory`, `requests.storage`, `count/deployments.apps` 같은 리소스를 제한합니다',
  },
  'quota-scope': {
    en: 'a scope is `BestEffort`, `NotBestEffort`, `Terminating`, `NotTerminating`, `PriorityClass`, `CrossNamespacePodAffinity` or `VolumeAttributesClass`',
    ko: '범위(scope)는 `BestEffort`, `NotBestEffort`, `Terminating`, `NotTerminating`, `PriorityClass`, `CrossNamespacePodAffinity`, `VolumeAttributesClass` 중 하나여야 합니다',
  },
  'resource-of-quota-scope': {
    en: 'this scope cannot count all resources in `hard`: `BestEffort` counts `pods` alone, the other scopes of Pods count `pods`, CPU and memory',
    ko: '이 범위(scope)로는 `hard`의 일부 리소스를 제한할 수 없습니다. `BestEffort`는 `pods`만, 파드에 대한 다른 범위는 `pods`와 CPU, 메모리만 제한합니다',
  },
  'opposite-scopes': {
    en: 'two scopes exclude each other; no Pod is in both',
    ko: '두 범위(scope)는 서로 배타적이어서 둘 다에 속하는 파드는 없습니다',
  },
  'scope-exists': {
    en: 'this scope takes only the operator `Exists`',
    ko: '이 범위(scope)에는 `Exists` 연산자만 쓸 수 있습니다',
  },
  'limit-type': {
    en: 'a limit is of type `Container`, `Pod` or `PersistentVolumeClaim`',
    ko: '제한의 타입은 `Container`, `Pod`, `PersistentVolumeClaim` 중 하나여야 합니다',
  },
  'no-defaults-for-pods': {
    en: 'defaults belong to type `Container`; a limit of type `Pod` has none',
    ko: '기본값은 `Container` 타입에만 둘 수 있고 `Pod` 타입에는 쓸 수 없습니다',
  },
  'claim-limit-storage': {
    en: 'a limit of type `PersistentVolumeClaim` needs `min.storage` or `max.storage`',
    ko: '`PersistentVolumeClaim` 타입의 제한에는 `min.storage`나 `max.storage`가 필요합니다',
  },
  'min-at-most-max': {
    en: 'the minimum must not be above the maximum',
    ko: '최솟값은 최댓값보다 클 수 없습니다',
  },
  'default-between-min-and-max': {
    en: 'a default must not be below the minimum nor above the maximum',
    ko: '기본값은 최솟값보다 작거나 최댓값보다 클 수 없습니다',
  },
  'default-request-at-most-default': {
    en: '`defaultRequest` must not be above `default`, the default limit',
    ko: '`defaultRequest`는 기본 상한인 `default`보다 클 수 없습니다',
  },
  'ratio-at-least-1': {
    en: 'the ratio of limit to request is at least 1',
    ko: '요청량에 대한 상한의 비율은 1 이상이어야 합니다',
  },
  'ratio-at-most-max-by-min': {
    en: 'the ratio of limit to request must not be above the maximum divided by the minimum',
    ko: '요청량에 대한 상한의 비율은 최댓값을 최솟값으로 나눈 값보다 클 수 없습니다',
  },
  'quota-requests-within-limits': {
    en: 'the quota for requests is greater than that for limits and can never be used up; set it to at most the limits',
    ko: '요청(requests) 할당량이 제한(limits) 할당량보다 커서 다 쓸 수 없으니, 제한 할당량 이하로 지정하세요',
  },
};
