import type { Localized } from '../../../../model/localized.ts';
import type { ResourceRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about requests and limits: what each allows. */
export const resourceRules: Record<ResourceRule, Localized> = {
  'standard-resource': {
    en: '`cpu`, `memory`, `ephemeral-storage` or `hugepages-…`; other resources have a domain, such as `example.com/gpu`',
    ko: '`cpu`, `memory`, `ephemeral-storage`, `hugepages-…` 중 하나여야 합니다. 그 밖의 리소스는 `example.com/gpu`처럼 도메인이 있어야 합니다',
  },
  'resource-of-containers': {
    en: 'containers ask for `cpu`, `memory`, `ephemeral-storage` or `hugepages-…`',
    ko: '컨테이너는 `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`를 요청할 수 있습니다',
  },
  'extended-resource': {
    en: 'a resource with a domain, such as `example.com/gpu`, does not begin with `requests.`',
    ko: '`example.com/gpu`처럼 도메인이 있는 리소스는 `requests.`로 시작할 수 없습니다',
  },
  'request-within-limit': {
    en: 'a request is at most the limit',
    ko: '요청은 제한을 넘을 수 없습니다',
  },
  'limit-equals-request': {
    en: 'of this resource, the request and the limit are the same',
    ko: '이 리소스는 요청과 제한이 같아야 합니다',
  },
  'huge-pages-need-cpu-or-memory': {
    en: 'huge pages go with a request or limit of `cpu` or `memory`',
    ko: '거대 페이지는 `cpu`나 `memory`의 요청이나 제한과 함께 써야 합니다',
  },
  'whole-huge-pages': {
    en: 'a whole number of pages of this size',
    ko: '이 크기의 페이지로 나누어떨어져야 합니다',
  },
  'resource-claim-exists': {
    en: "the name of one of the Pod's `resourceClaims`",
    ko: '파드의 `resourceClaims`에 있는 이름이어야 합니다',
  },
  'claim-or-template': {
    en: 'either `resourceClaimName` or `resourceClaimTemplateName`',
    ko: '`resourceClaimName`과 `resourceClaimTemplateName` 중 하나를 씁니다',
  },
  'no-claims-of-pods': {
    en: 'the resources of a whole Pod have no claims',
    ko: '파드 전체의 리소스에는 클레임을 쓸 수 없습니다',
  },
  'pod-covers-containers': {
    en: 'the Pod asks for at least as much as its containers together',
    ko: '파드의 값은 컨테이너들의 합계 이상이어야 합니다',
  },
  'within-limit-of-pod': {
    en: "a container's limit is at most the Pod's",
    ko: '컨테이너의 제한은 파드의 제한을 넘을 수 없습니다',
  },
};
