import type { Localized } from '../../../model/localized.ts';
import type { ExtensionRule } from '../../../model/rules/object-rules.ts';

export const extensionRules: Record<ExtensionRule, Localized> = {
  'definition-name': {
    en: 'a definition is named after its plural and its group, such as `widgets.example.com`',
    ko: '정의의 이름은 `widgets.example.com`처럼 복수형 이름과 그룹을 점으로 이은 것이어야 합니다',
  },
  'group-domain': {
    en: 'a group is a domain with at least one dot, such as `example.com`',
    ko: '그룹은 `example.com`처럼 점이 하나 이상 있는 도메인이어야 합니다',
  },
  'api-approved': {
    en: 'groups under `k8s.io` and `kubernetes.io` belong to Kubernetes and need the annotation `api-approved.kubernetes.io` with the URL of their approval',
    ko: '`k8s.io`와 `kubernetes.io`에 속한 그룹은 쿠버네티스의 것이므로, 승인 URL을 담은 애너테이션 `api-approved.kubernetes.io`가 필요합니다',
  },
  'list-kind': {
    en: '`listKind` must differ from `kind`',
    ko: '`listKind`는 `kind`와 달라야 합니다',
  },
  'unique-versions': {
    en: 'each version needs a name of its own',
    ko: '버전마다 이름이 서로 달라야 합니다',
  },
  'one-storage-version': {
    en: 'exactly one version has `storage: true`',
    ko: '`storage: true`인 버전이 정확히 하나여야 합니다',
  },
  'version-schema': {
    en: 'each version needs a schema',
    ko: '버전마다 스키마가 필요합니다',
  },
  'warning-of-deprecated': {
    en: 'only a version with `deprecated: true` can have a warning',
    ko: '경고는 `deprecated: true`인 버전에만 둘 수 있습니다',
  },
  'no-preserve-unknown-fields': {
    en: 'this field may not be true; put `x-kubernetes-preserve-unknown-fields: true` into the schema',
    ko: '이 필드는 true일 수 없으니 스키마에 `x-kubernetes-preserve-unknown-fields: true`를 적어야 합니다',
  },
  'schema-type': {
    en: 'a schema, and each field and item in it, says its type',
    ko: '스키마와 그 안의 모든 필드, 항목에는 타입을 적어야 합니다',
  },
  'root-schema-is-object': {
    en: 'the type of the whole object is `object`',
    ko: '전체 오브젝트의 타입은 `object`여야 합니다',
  },
  'array-items': {
    en: 'an array says what its items are',
    ko: '배열에는 항목의 스키마를 적어야 합니다',
  },
  'properties-or-additional': {
    en: 'an object has `properties` or `additionalProperties`, not both',
    ko: '객체에는 `properties`와 `additionalProperties` 중 하나만 적어야 합니다',
  },
  'list-map-keys': {
    en: 'a list of type `map` names the fields that tell its items apart',
    ko: '타입이 `map`인 목록에는 항목을 구별하는 필드를 적어야 합니다',
  },
  'default-of-schema': {
    en: 'a default must be of the type and within the bounds of its schema',
    ko: '기본값은 스키마의 타입과 범위에 맞아야 합니다',
  },
  'regular-expression': {
    en: 'a regular expression as Go knows them, which has no look-ahead nor look-behind',
    ko: 'Go에서 쓸 수 있는 정규 표현식이어야 합니다. 전방 탐색과 후방 탐색은 쓸 수 없습니다',
  },
  'rule-knows-fields': {
    en: 'a rule may speak only of fields that the schema at its place declares',
    ko: '규칙에는 그 위치의 스키마에 선언된 필드만 쓸 수 있습니다',
  },
  'column-type': {
    en: 'a column is of type `boolean`, `date`, `integer`, `number` or `string`',
    ko: '열의 타입은 `boolean`, `date`, `integer`, `number`, `string` 중 하나여야 합니다',
  },
  'column-format': {
    en: 'a format is `int32`, `int64`, `float`, `double`, `byte`, `date`, `date-time` or `password`',
    ko: '형식은 `int32`, `int64`, `float`, `double`, `byte`, `date`, `date-time`, `password` 중 하나여야 합니다',
  },
  'simple-json-path': {
    en: 'a path begins with a dot, such as `.spec.replicas`',
    ko: '경로는 `.spec.replicas`처럼 점으로 시작해야 합니다',
  },
  'scale-path': {
    en: 'a path such as `.spec.replicas` or `.status.replicas`: what is wanted is under `.spec`, what is observed under `.status`',
    ko: '`.spec.replicas`나 `.status.replicas` 같은 경로여야 합니다. 원하는 값은 `.spec`, 관찰된 값은 `.status` 아래에 있습니다',
  },
  'admission-expression': {
    en: 'a validation needs a CEL expression',
    ko: '검증에는 CEL 표현식이 필요합니다',
  },
  'admission-resources': {
    en: 'a policy names the resources that it is about',
    ko: '정책에는 대상 리소스를 적어야 합니다',
  },
};
