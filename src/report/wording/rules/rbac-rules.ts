import type { Localized } from '../../../model/localized.ts';
import type { RbacRule } from '../../../model/rules/object-rules.ts';

export const rbacRules: Record<RbacRule, Localized> = {
  'rule-verbs': {
    en: 'a rule needs at least one verb, such as `get`',
    ko: '규칙에는 `get` 같은 동사가 하나 이상 필요합니다',
  },
  'rule-api-groups': {
    en: 'a rule about resources needs their API groups; the core group is `""`',
    ko: '리소스에 대한 규칙에는 API 그룹이 필요합니다. 코어 그룹은 `""`로 적습니다',
  },
  'rule-resources': {
    en: 'a rule needs at least one resource, such as `pods`',
    ko: '규칙에는 `pods` 같은 리소스가 하나 이상 필요합니다',
  },
  'no-urls-in-role': {
    en: 'URLs belong to no namespace; give them in a ClusterRole',
    ko: 'URL은 네임스페이스에 속하지 않으므로 클러스터롤에 적어야 합니다',
  },
  'urls-or-resources': {
    en: 'a rule is about resources or about URLs; write two rules',
    ko: '한 규칙에 리소스와 URL을 함께 쓸 수 없으니 두 규칙으로 나누어야 합니다',
  },
  'service-account-namespace': {
    en: 'a ServiceAccount that is bound for the whole cluster needs its `namespace`',
    ko: '클러스터 전체에 바인딩하는 서비스어카운트에는 `namespace`가 필요합니다',
  },
};
