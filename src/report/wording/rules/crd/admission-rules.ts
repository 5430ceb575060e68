import type { Localized } from '../../../../model/localized.ts';
import type { AdmissionRule } from '../../../../model/rules/crd-rules.ts';

export const admissionRules: Record<AdmissionRule, Localized> = {
  'admission-expression': {
    en: 'a validation needs a CEL expression',
    ko: '검증에는 CEL 표현식이 필요합니다',
  },
  'admission-resources': {
    en: 'a policy names the resources that it is about',
    ko: '정책에는 대상 리소스를 적어야 합니다',
  },
  'wildcard-alone': {
    en: '`*` means all, so nothing else stands beside it',
    ko: '`*`는 전부를 뜻하므로 다른 값과 함께 쓸 수 없습니다',
  },
  'subresource-covered': {
    en: 'another entry already covers this one',
    ko: '다른 항목에 이미 포함되어 있습니다',
  },
  'param-version': {
    en: 'a version such as `v1` or `rules.example.com/v1`',
    ko: '`v1`이나 `rules.example.com/v1` 같은 버전이어야 합니다',
  },
  'max-audit-annotations': {
    en: 'a policy has at most 20 audit annotations',
    ko: '감사 애너테이션은 정책당 최대 20개입니다',
  },
  'audit-expression-length': {
    en: 'the expression has at most 5120 bytes',
    ko: '표현식은 최대 5120바이트입니다',
  },
  'static-policy-name': {
    en: 'names that end in `.static.k8s.io` are kept for policies from files of the server; such a policy cannot be managed through the API',
    ko: '`.static.k8s.io`로 끝나는 이름은 서버의 파일로 정의하는 정책용으로 예약되어 있어 API로는 관리할 수 없습니다',
  },
};
