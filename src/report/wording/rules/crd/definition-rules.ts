import type { Localized } from '../../../../model/localized.ts';
import type { DefinitionRule } from '../../../../model/rules/crd-rules.ts';

export const definitionRules: Record<DefinitionRule, Localized> = {
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
  'deprecation-warning': {
    en: 'a warning is a text of 1 to 256 bytes on one line',
    ko: '경고는 1~256바이트 길이의 한 줄 텍스트여야 합니다',
  },
  'only-for-webhook-conversion': {
    en: 'only `strategy: Webhook` uses a webhook',
    ko: '웹훅은 `strategy: Webhook`에서만 사용합니다',
  },
  'webhook-client': {
    en: 'a webhook has exactly one of `url` and `service`',
    ko: '웹훅에는 `url`과 `service` 중 정확히 하나를 지정해야 합니다',
  },
  'webhook-url': {
    en: 'a URL of the form `https://host/path`, without user, query and fragment',
    ko: '`https://host/path` 형식의 URL이어야 하며 사용자 정보, 쿼리, 프래그먼트는 쓸 수 없습니다',
  },
  'webhook-path': {
    en: 'a path begins with `/`, and its parts are DNS subdomains',
    ko: '경로는 `/`로 시작하고 각 부분은 DNS 서브도메인이어야 합니다',
  },
  'conversion-review-versions': {
    en: 'the list names `v1` or `v1beta1`, which the API server speaks',
    ko: 'API 서버가 지원하는 `v1`이나 `v1beta1`이 목록에 있어야 합니다',
  },
  'once-each': {
    en: 'each value stands here once',
    ko: '같은 값을 두 번 쓸 수 없습니다',
  },
  'selectable-needs-schema': {
    en: 'selectable fields need a schema beside them; where the versions differ in one of the two, they must differ in both',
    ko: '선택 가능한 필드에는 같은 곳에 스키마가 있어야 합니다. 버전마다 둘 중 하나가 다르면 둘 다 달라야 합니다',
  },
  'selectable-path': {
    en: 'a path such as `.spec.color` to a field that the schema declares',
    ko: '스키마에 선언된 필드를 가리키는 `.spec.color` 같은 경로여야 합니다',
  },
  'selectable-type': {
    en: 'a selectable field is a string, a boolean or an integer',
    ko: '선택 가능한 필드의 타입은 string, boolean, integer 중 하나여야 합니다',
  },
  'selectable-not-metadata': {
    en: 'fields of `metadata` cannot be made selectable',
    ko: '`metadata`의 필드는 선택 가능한 필드로 지정할 수 없습니다',
  },
};
