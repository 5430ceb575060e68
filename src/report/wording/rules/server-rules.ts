import type { Localized } from '../../../model/localized.ts';
import type { ServerRule } from '../../../model/rules/server-rules.ts';

export const serverRules: Record<ServerRule, Localized> = {
  'webhook-name': {
    en: 'a webhook has a domain name of at least three parts, such as `check.example.com`',
    ko: '웹훅 이름은 `check.example.com`처럼 점으로 나뉜 세 부분 이상의 도메인 이름이어야 합니다',
  },
  'webhook-timeout': { en: 'from 1 to 30 seconds', ko: '1초 이상 30초 이하여야 합니다' },
  'deny-or-warn': {
    en: '`Deny` already tells the user, so `Warn` may not stand beside it',
    ko: '`Deny`만으로도 사용자에게 알려지므로 `Warn`과 함께 쓸 수 없습니다',
  },
  'name-or-selector': { en: 'either `name` or `selector`', ko: '`name`과 `selector` 중 하나만 써야 합니다' },
  'certificate-request': {
    en: 'a certificate signing request in PEM, encoded in base64',
    ko: 'PEM 형식의 인증서 서명 요청을 base64로 인코딩한 값이어야 합니다',
  },
  'signer-name': {
    en: 'a domain and a path, such as `example.com/signer`',
    ko: '`example.com/signer`처럼 도메인과 경로여야 합니다',
  },
  'legacy-signer': {
    en: 'this signer was for `v1beta1` alone',
    ko: '이 서명자는 `v1beta1`에서만 쓸 수 있었습니다',
  },
  'certificate-lifetime': {
    en: 'a certificate lives at least 600 seconds',
    ko: '인증서의 유효 시간은 600초 이상이어야 합니다',
  },
  'api-service-name': {
    en: 'an APIService is named by its version and group: `v1beta1.metrics.k8s.io`',
    ko: 'APIService의 이름은 `v1beta1.metrics.k8s.io`처럼 버전과 그룹으로 이루어져야 합니다',
  },
  'only-v1-without-group': {
    en: 'only the version `v1` of the core has no group',
    ko: '그룹이 없는 버전은 코어 그룹의 `v1`뿐입니다',
  },
  'group-priority': { en: 'from 1 to 20000', ko: '1 이상 20000 이하여야 합니다' },
  'version-priority': { en: 'from 1 to 1000', ko: '1 이상 1000 이하여야 합니다' },
  'local-api-service': {
    en: 'an API without `service` is served here, without a certificate of its own',
    ko: '`service`가 없는 API는 이 서버가 직접 제공하므로 인증서 설정을 쓸 수 없습니다',
  },
  'ca-or-insecure': {
    en: 'either `caBundle` or `insecureSkipTLSVerify`',
    ko: '`caBundle`과 `insecureSkipTLSVerify` 중 하나만 써야 합니다',
  },
  'one-cidr-a-family': {
    en: 'at most one range of IPv4 and one of IPv6 addresses',
    ko: 'IPv4 대역과 IPv6 대역을 하나씩만 쓸 수 있습니다',
  },
  'event-namespace': {
    en: 'an Event is in the namespace of the object that it is about',
    ko: '이벤트는 대상 오브젝트와 같은 네임스페이스에 있어야 합니다',
  },
  'event-text-length': {
    en: 'at most 128 characters (1024 for `message`)',
    ko: '128자 이내여야 합니다(`message`는 1024자 이내)',
  },
  'revision-data': { en: '`data` is an object', ko: '`data`는 오브젝트여야 합니다' },
  'review-attributes': {
    en: 'either `resourceAttributes` or `nonResourceAttributes`',
    ko: '`resourceAttributes`와 `nonResourceAttributes` 중 하나를 써야 합니다',
  },
  'review-subject': {
    en: '`user` or `groups` says whose access is asked for',
    ko: '`user`나 `groups`로 누구의 권한인지 써야 합니다',
  },
  'review-metadata': {
    en: 'a review is not stored, and has no metadata',
    ko: '리뷰는 저장되지 않으므로 메타데이터를 쓸 수 없습니다',
  },
  'token-requests': { en: 'only with `tokenRequests`', ko: '`tokenRequests`와 함께 써야 합니다' },
  'update-period': { en: 'at least 10 seconds', ko: '10초 이상이어야 합니다' },
  'class-parameters': {
    en: 'a VolumeAttributesClass needs at least one parameter',
    ko: '볼륨어트리뷰트클래스에는 파라미터가 하나 이상 필요합니다',
  },
};
