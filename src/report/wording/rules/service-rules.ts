import type { Localized } from '../../../model/localized.ts';
import type { AddressRule, ServiceRule } from '../../../model/rules/object-rules.ts';

export const serviceRules: Record<ServiceRule | AddressRule, Localized> = {
  'ip-address': {
    en: 'an IPv4 or IPv6 address such as `10.9.8.7` or `2001:db8::1`, without leading zeros',
    ko: '`10.9.8.7`이나 `2001:db8::1` 같은 IPv4 또는 IPv6 주소여야 하며 숫자 앞에 0을 붙일 수 없습니다',
  },
  cidr: {
    en: 'a range of addresses such as `10.9.8.0/24`',
    ko: '`10.9.8.0/24` 같은 CIDR 주소 범위여야 합니다',
  },
  'cidr-exact': {
    en: 'a range names its first address: bits beyond the prefix must be zero, as in `10.0.0.0/8`',
    ko: 'CIDR은 범위의 첫 주소로 적어야 합니다. `10.0.0.0/8`처럼 프리픽스 뒤의 비트는 모두 0이어야 합니다',
  },
  'endpoint-ip': {
    en: 'an address that other machines can reach; unspecified, loopback and link-local addresses are not allowed',
    ko: '다른 머신에서 접근할 수 있는 주소여야 합니다. 미지정, 루프백, 링크 로컬 주소는 쓸 수 없습니다',
  },
  'service-ports': {
    en: 'a Service needs at least one port, unless it is headless or of type `ExternalName`',
    ko: '서비스에는 포트가 하나 이상 필요합니다. 헤드리스 서비스와 `ExternalName` 타입만 예외입니다',
  },
  'port-name-with-several-ports': {
    en: 'each port of a Service with several ports needs a name of its own',
    ko: '포트가 여러 개인 서비스에서는 포트마다 이름을 붙여야 합니다',
  },
  'node-port-with-cluster-ip': {
    en: '`nodePort` needs type `NodePort` or `LoadBalancer`',
    ko: '`nodePort`는 타입이 `NodePort`나 `LoadBalancer`일 때만 쓸 수 있습니다',
  },
  'node-port-taken': {
    en: 'another port of this Service already uses this node port',
    ko: '이 서비스의 다른 포트가 이미 사용하는 노드 포트입니다',
  },
  'node-port-range': {
    en: 'a node port lies between 30000 and 32767 (unless the cluster is set up otherwise)',
    ko: '노드 포트는 30000에서 32767 사이여야 합니다(클러스터에서 범위를 바꾸지 않은 경우)',
  },
  'headless-with-type': {
    en: '`clusterIP: None` is only for type `ClusterIP`',
    ko: '`clusterIP: None`은 타입이 `ClusterIP`일 때만 쓸 수 있습니다',
  },
  'none-stands-alone': {
    en: '`None` must be the only cluster IP',
    ko: '`None`은 다른 클러스터 IP와 함께 쓸 수 없습니다',
  },
  'cluster-ips-need-cluster-ip': {
    en: '`clusterIPs` needs `clusterIP` with its first value; `clusterIP` alone is enough',
    ko: '`clusterIPs`를 쓰려면 그 첫 값을 `clusterIP`에도 적어야 합니다. `clusterIP`만 적어도 충분합니다',
  },
  'cluster-ips-begin-with-cluster-ip': {
    en: 'the first of `clusterIPs` must equal `clusterIP`',
    ko: '`clusterIPs`의 첫 값은 `clusterIP`와 같아야 합니다',
  },
  'one-cluster-ip-a-family': {
    en: 'two cluster IPs must be one IPv4 and one IPv6 address',
    ko: '클러스터 IP가 두 개면 하나는 IPv4, 하나는 IPv6 주소여야 합니다',
  },
  'cluster-ip-of-family': {
    en: 'a cluster IP must be of the family at the same place in `ipFamilies`',
    ko: '클러스터 IP는 `ipFamilies`의 같은 순서에 있는 IP 패밀리에 속해야 합니다',
  },
  'two-cluster-ips': {
    en: 'a Service has at most two cluster IPs',
    ko: '서비스의 클러스터 IP는 최대 두 개입니다',
  },
  'dual-stack-policy': {
    en: 'two addresses or IP families need `ipFamilyPolicy: PreferDualStack` or `RequireDualStack`',
    ko: '주소나 IP 패밀리를 두 개 쓰려면 `ipFamilyPolicy`가 `PreferDualStack`이나 `RequireDualStack`이어야 합니다',
  },
  'ipv4-cluster': {
    en: 'a cluster with IPv4 alone is assumed here; use `IPv4` and `SingleStack` or `PreferDualStack`',
    ko: 'IPv4만 쓰는 클러스터를 가정하므로 `IPv4`와 `SingleStack` 또는 `PreferDualStack`을 사용해야 합니다',
  },
  'external-name': {
    en: 'type `ExternalName` needs `externalName`, the DNS name to answer with',
    ko: '`ExternalName` 타입에는 응답할 DNS 이름인 `externalName`이 필요합니다',
  },
  'not-with-external-name': {
    en: 'not for type `ExternalName`, which has no address of its own',
    ko: '`ExternalName` 타입에는 자체 주소가 없으므로 쓸 수 없습니다',
  },
  'affinity-timeout': {
    en: 'from 1 to 86400 seconds',
    ko: '1초에서 86400초 사이여야 합니다',
  },
  'load-balancer-only': {
    en: 'only for type `LoadBalancer`',
    ko: '타입이 `LoadBalancer`일 때만 쓸 수 있습니다',
  },
  'external-traffic-policy-needs-external-access': {
    en: 'only for a Service that is reached from outside: type `NodePort` or `LoadBalancer`, or with `externalIPs`',
    ko: '외부에서 접근하는 서비스, 곧 타입이 `NodePort`나 `LoadBalancer`이거나 `externalIPs`가 있는 서비스에만 쓸 수 있습니다',
  },
  'health-check-node-port-use': {
    en: 'only for type `LoadBalancer` with `externalTrafficPolicy: Local`',
    ko: '타입이 `LoadBalancer`이고 `externalTrafficPolicy: Local`일 때만 쓸 수 있습니다',
  },
  'topology-annotations-agree': {
    en: 'the annotations `service.kubernetes.io/topology-mode` and `service.kubernetes.io/topology-aware-hints` must agree; keep the first alone',
    ko: '애너테이션 `service.kubernetes.io/topology-mode`와 `service.kubernetes.io/topology-aware-hints`의 값은 같아야 합니다. 앞의 것만 남기면 됩니다',
  },
  'external-ips-deprecated': {
    en: 'clusters may no longer implement `externalIPs`; use type `LoadBalancer` or a gateway',
    ko: '`externalIPs`를 더 이상 구현하지 않는 클러스터가 있을 수 있으니 `LoadBalancer` 타입이나 게이트웨이를 사용해야 합니다',
  },
  'prefer-close-deprecated': {
    en: 'instead of `PreferClose`, use `PreferSameZone`',
    ko: '`PreferClose` 대신 `PreferSameZone`을 사용해야 합니다',
  },
  'ignored-when-headless': {
    en: 'a headless Service has no address of its own, so that clients reach its Pods directly',
    ko: '헤드리스 서비스에는 자체 주소가 없어 클라이언트가 파드에 직접 접근합니다',
  },
  'external-name-only': {
    en: '`externalName` counts only with type `ExternalName`',
    ko: '`externalName`은 타입이 `ExternalName`일 때만 쓰입니다',
  },
  'external-ips-not-by-name': {
    en: 'a Service of type `ExternalName` is only an alias in DNS and has no addresses',
    ko: '타입이 `ExternalName`인 서비스는 DNS 별칭일 뿐이라 주소가 없습니다',
  },
};
