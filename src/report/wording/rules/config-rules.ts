import type { Localized } from '../../../model/localized.ts';
import type { ConfigRule } from '../../../model/rules/object-rules.ts';

export const configRules: Record<ConfigRule, Localized> = {
  'config-key': {
    en: 'a key has at most 253 letters, digits, `-`, `_` and `.`, and is not `.` and does not begin with `..`',
    ko: '키는 영문자, 숫자, `-`, `_`, `.`으로 253자 이내여야 하고 `.`이거나 `..`으로 시작할 수 없습니다',
  },
  'config-key-twice': {
    en: 'a key may stand in `data` or in `binaryData`, not in both',
    ko: '같은 키를 `data`와 `binaryData`에 함께 쓸 수 없습니다',
  },
  'secret-type-keys': {
    en: 'a Secret of this type must hold it',
    ko: '이 타입의 시크릿에는 반드시 있어야 합니다',
  },
  'docker-config-json': {
    en: 'a registry configuration is a JSON object, such as `{"auths": {}}`',
    ko: '레지스트리 설정은 `{"auths": {}}` 같은 JSON 객체여야 합니다',
  },
  'pod-security-level': {
    en: 'a Pod Security level is `privileged`, `baseline` or `restricted`',
    ko: '파드 시큐리티 수준은 `privileged`, `baseline`, `restricted` 중 하나여야 합니다',
  },
  'pod-security-version': {
    en: 'a Pod Security version is `latest` or a version such as `v1.36`',
    ko: '파드 시큐리티 버전은 `latest`이거나 `v1.36` 같은 버전이어야 합니다',
  },
  'tls-certificate': {
    en: 'a TLS Secret holds a whole certificate in PEM format, which begins with `-----BEGIN CERTIFICATE-----`',
    ko: 'TLS 시크릿의 인증서는 `-----BEGIN CERTIFICATE-----`로 시작하는 온전한 PEM 형식이어야 합니다',
  },
  'tls-private-key': {
    en: 'a TLS Secret holds a whole private key in PEM format, which begins with `-----BEGIN PRIVATE KEY-----`',
    ko: 'TLS 시크릿의 개인 키는 `-----BEGIN PRIVATE KEY-----`로 시작하는 온전한 PEM 형식이어야 합니다',
  },
  'tls-swapped': {
    en: 'the certificate belongs in `tls.crt` and the private key in `tls.key`; here they are the other way round',
    ko: '인증서는 `tls.crt`에, 개인 키는 `tls.key`에 있어야 하는데 서로 바뀌어 있습니다',
  },
  'mountable-secrets-deprecated': {
    en: 'instead of this annotation, keep Secrets apart in namespaces of their own (since v1.32)',
    ko: 'v1.32부터는 이 애너테이션 대신 네임스페이스를 나누어 시크릿에 대한 접근을 분리해야 합니다',
  },
};
