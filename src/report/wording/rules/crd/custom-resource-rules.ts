import type { Localized } from '../../../../model/localized.ts';
import type { CustomResourceRule } from '../../../../model/rules/crd-rules.ts';

export const customResourceRules: Record<CustomResourceRule, Localized> = {
  'embedded-api-version': {
    en: 'the apiVersion of an embedded resource is a version such as `v1` or a group and a version such as `apps/v1`',
    ko: '포함된 리소스의 apiVersion은 `v1` 같은 버전이거나 `apps/v1` 같은 그룹과 버전이어야 합니다',
  },
  'embedded-kind': {
    en: 'a kind consists of letters, digits and `-`, begins with a letter and ends with a letter or digit',
    ko: 'kind에는 영문자, 숫자, `-`만 쓸 수 있고, 영문자로 시작해 영문자나 숫자로 끝나야 합니다',
  },
  'scale-replicas': {
    en: 'the CustomResourceDefinition scales by this field, so it is a whole number from 0 to 2147483647',
    ko: 'CustomResourceDefinition이 스케일에 쓰는 필드이므로 0에서 2147483647까지의 정수여야 합니다',
  },
  'scale-selector': {
    en: 'the CustomResourceDefinition reads the label selector of the scale from this field, so it is a string',
    ko: 'CustomResourceDefinition이 스케일의 레이블 셀렉터를 읽는 필드이므로 문자열이어야 합니다',
  },
};
