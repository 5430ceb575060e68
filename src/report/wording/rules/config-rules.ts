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
};
