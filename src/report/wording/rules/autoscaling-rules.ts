import type { Localized } from '../../../model/localized.ts';
import type { AutoscalingRule } from '../../../model/rules/object-rules.ts';

export const autoscalingRules: Record<AutoscalingRule, Localized> = {
  'min-replicas': {
    en: '`minReplicas` is at least 1',
    ko: '`minReplicas`는 1 이상이어야 합니다',
  },
  'max-replicas': {
    en: '`maxReplicas` has no default and is at least 1',
    ko: '`maxReplicas`는 기본값이 없으므로 1 이상의 값을 적어야 합니다',
  },
  'max-at-least-min': {
    en: '`maxReplicas` must not be below `minReplicas`, which is 1 where it is not given',
    ko: '`maxReplicas`는 `minReplicas`보다 작을 수 없습니다. `minReplicas`를 적지 않으면 1입니다',
  },
  'zero-needs-outer-metric': {
    en: 'scaling to zero needs a metric of type `Object` or `External`: without Pods nothing else can be measured',
    ko: '레플리카를 0까지 줄이려면 `Object`나 `External` 타입의 메트릭이 필요합니다. 파드가 없으면 다른 메트릭은 측정할 수 없습니다',
  },
  'scale-target-group': {
    en: '`apiVersion` of the target needs its API group, such as `apps/v1`',
    ko: '대상의 `apiVersion`에는 `apps/v1`처럼 API 그룹이 있어야 합니다',
  },
  'metric-type': {
    en: 'a metric needs its type, such as `Resource`',
    ko: '메트릭에는 `Resource` 같은 타입이 필요합니다',
  },
  'metric-source-of-type': {
    en: 'a metric has exactly the one field that its type names: such as `resource` for type `Resource`',
    ko: '메트릭에는 타입에 해당하는 필드 하나만 있어야 합니다. `Resource` 타입에는 `resource`, `Pods` 타입에는 `pods`를 적습니다',
  },
  'metric-target-type': {
    en: 'a target is of type `Utilization`, `Value` or `AverageValue`',
    ko: '목표의 타입은 `Utilization`, `Value`, `AverageValue` 중 하나여야 합니다',
  },
  'metric-resource': {
    en: 'a resource metric names its resource, such as `cpu`',
    ko: '리소스 메트릭에는 `cpu` 같은 리소스 이름이 필요합니다',
  },
  'utilization-or-value': {
    en: 'the target of a resource is `averageUtilization` (per cent of the requests) or `averageValue`, exactly one of them',
    ko: '리소스의 목표는 `averageUtilization`(요청량의 백분율)과 `averageValue` 중 정확히 하나로 정해야 합니다',
  },
  'target-value': {
    en: 'the target is `value` or `averageValue`',
    ko: '목표는 `value`나 `averageValue`로 정해야 합니다',
  },
  'pods-average-value': {
    en: 'the target of a Pods metric is `averageValue`',
    ko: '파드 메트릭의 목표는 `averageValue`로 정해야 합니다',
  },
  'stabilization-window': {
    en: 'from 0 to 3600 seconds',
    ko: '0초에서 3600초 사이여야 합니다',
  },
  'scaling-policies': {
    en: 'scaling rules need at least one policy; leave `policies` out for the default ones',
    ko: '스케일링 규칙에는 정책이 하나 이상 필요합니다. 기본 정책을 쓰려면 `policies`를 생략합니다',
  },
  'scaling-period': {
    en: 'from 1 to 1800 seconds',
    ko: '1초에서 1800초 사이여야 합니다',
  },
};
