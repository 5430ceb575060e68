import type { Localized } from '../../../model/localized.ts';
import type { EndpointRule } from '../../../model/rules/object-rules.ts';

export const endpointRules: Record<EndpointRule, Localized> = {
  'endpoint-addresses': {
    en: 'a subset needs `addresses` or `notReadyAddresses`',
    ko: '서브셋에는 `addresses`나 `notReadyAddresses`가 필요합니다',
  },
  'endpoints-deprecated': {
    en: 'instead of Endpoints, use EndpointSlices of `discovery.k8s.io/v1` (since v1.33)',
    ko: 'v1.33부터는 엔드포인트(Endpoints) 대신 `discovery.k8s.io/v1`의 엔드포인트슬라이스를 사용해야 합니다',
  },
  'fqdn-slices-deprecated': {
    en: 'no part of Kubernetes uses slices of the address type `FQDN`',
    ko: '주소 타입이 `FQDN`인 슬라이스는 쿠버네티스의 어디에서도 사용되지 않습니다',
  },
  'address-of-type': {
    en: 'all addresses must be of the `addressType` of their slice',
    ko: '모든 주소는 슬라이스의 `addressType`에 맞아야 합니다',
  },
  'canonical-ip': {
    en: 'an IPv6 address in its shortest form, such as `2001:db8::1`',
    ko: '`2001:db8::1`처럼 가장 짧은 형식으로 적은 IPv6 주소여야 합니다',
  },
  'domain-name': {
    en: 'a DNS name of at least two parts, such as `db.example.com`',
    ko: '`db.example.com`처럼 두 부분 이상으로 된 DNS 이름이어야 합니다',
  },
};
