import type { Localized } from '../../../model/localized.ts';
import type { NetworkRule } from '../../../model/rules/object-rules.ts';

export const networkRules: Record<NetworkRule, Localized> = {
  'network-policy-peer': {
    en: 'a peer names `podSelector`, `namespaceSelector` or `ipBlock`; an empty `podSelector: {}` means all Pods of the namespace',
    ko: '피어에는 `podSelector`, `namespaceSelector`, `ipBlock` 중 하나가 있어야 합니다. 비어 있는 `podSelector: {}`는 네임스페이스의 모든 파드를 뜻합니다',
  },
  'ip-block-alone': {
    en: '`ipBlock` cannot stand beside selectors; write it as a peer of its own',
    ko: '`ipBlock`은 셀렉터와 함께 쓸 수 없으니 별도의 피어로 적어야 합니다',
  },
  'except-inside-cidr': {
    en: 'an exception must be a smaller range inside `cidr`',
    ko: '예외 범위는 `cidr` 안에 있는 더 작은 범위여야 합니다',
  },
  'end-port-needs-port-number': {
    en: '`endPort` needs a `port` that is a number',
    ko: '`endPort`를 쓰려면 `port`가 숫자여야 합니다',
  },
  'end-port-after-port': {
    en: '`endPort` must not be below `port`',
    ko: '`endPort`는 `port`보다 작을 수 없습니다',
  },
  'two-policy-types': {
    en: 'there are two policy types, `Ingress` and `Egress`; each stands once',
    ko: '정책 타입은 `Ingress`와 `Egress` 두 가지이며 각각 한 번만 적습니다',
  },
  'ingress-rules-or-backend': {
    en: 'an Ingress needs `rules` or a `defaultBackend`',
    ko: '인그레스에는 `rules`나 `defaultBackend`가 필요합니다',
  },
  'ingress-backend': {
    en: 'a backend needs `service` or `resource`',
    ko: '백엔드에는 `service`나 `resource`가 필요합니다',
  },
  'one-backend': {
    en: 'a backend is a `service` or a `resource`, not both',
    ko: '백엔드에는 `service`와 `resource` 중 하나만 적어야 합니다',
  },
  'backend-port-name-or-number': {
    en: 'a backend names the port of the Service by `port.number` or by `port.name`, exactly one of them',
    ko: '백엔드는 서비스 포트를 `port.number`와 `port.name` 중 정확히 하나로 지정해야 합니다',
  },
  'host-not-ip': {
    en: 'a host is a DNS name, not an IP address',
    ko: '호스트는 IP 주소가 아니라 DNS 이름이어야 합니다',
  },
  'wildcard-host': {
    en: '`*` may stand only alone at the beginning, as in `*.example.com`',
    ko: '`*`는 `*.example.com`처럼 맨 앞에 단독으로만 쓸 수 있습니다',
  },
  'path-type': {
    en: '`pathType` has no default: `Prefix`, `Exact` or `ImplementationSpecific`',
    ko: '`pathType`에는 기본값이 없으므로 `Prefix`, `Exact`, `ImplementationSpecific` 중 하나를 적어야 합니다',
  },
  'absolute-path': {
    en: 'a path begins with `/`',
    ko: '경로는 `/`로 시작해야 합니다',
  },
  'plain-path': {
    en: 'a path may not hold `//`, `/./`, `/../` or `%2f`, nor end with `/.` or `/..`',
    ko: '경로에는 `//`, `/./`, `/../`, `%2f`를 쓸 수 없고 `/.`이나 `/..`으로 끝날 수 없습니다',
  },
  'ingress-class-agrees': {
    en: 'the annotation `kubernetes.io/ingress.class` must equal `ingressClassName`; keep the field alone',
    ko: '애너테이션 `kubernetes.io/ingress.class`의 값은 `ingressClassName`과 같아야 합니다. 필드만 남기면 됩니다',
  },
  'ingress-class-annotation': {
    en: 'instead of the annotation `kubernetes.io/ingress.class`, use `spec.ingressClassName`',
    ko: '애너테이션 `kubernetes.io/ingress.class` 대신 `spec.ingressClassName`을 사용해야 합니다',
  },
  'namespace-with-namespace-scope': {
    en: '`namespace` belongs to `scope: Namespace`, which needs it',
    ko: '`namespace`는 `scope: Namespace`일 때 반드시 적고, 그 밖에는 쓸 수 없습니다',
  },
};
