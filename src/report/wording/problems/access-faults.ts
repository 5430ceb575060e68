import type { Language } from '../../../model/localized.ts';
import type { AccessFaultName } from '../../../model/problems/access-problem.ts';
import { type Description, type ProblemOf, say } from '../problem-wording.ts';
import { showEntry, showList, showName } from '../show-value.ts';

type Denied = ProblemOf<'access-denied'>;
type Wording = Readonly<Record<Language, (problem: Denied) => Description>>;

/** What keeps somebody from doing something, behind the sentence that says so. */
export const accessFaults: Readonly<Record<AccessFaultName, Wording>> = {
  verb: {
    en: ({ expected, actual }) =>
      say(`the verbs of the rule are ${showList(actual)}`, `add ${words(expected)} to the \`verbs\` of the rule`),
    ko: ({ expected, actual }) =>
      say(`규칙의 동사: ${showList(actual)}`, `규칙의 \`verbs\`에 ${words(expected)} 항목을 추가하세요`),
  },
  'api-group': {
    en: ({ expected, actual }) =>
      say(
        `the rule is about the API group ${showList(actual)}, and the resource is of ${showName(expected)}`,
        `write ${showEntry('apiGroups', [expected])}`,
      ),
    ko: ({ expected, actual }) =>
      say(
        `규칙의 API 그룹: ${showList(actual)}, 리소스의 API 그룹: ${showName(expected)}`,
        `다음과 같이 쓰세요: ${showEntry('apiGroups', [expected])}`,
      ),
  },
  resource: {
    en: ({ expected, actual }) =>
      say(
        `the rule is about ${showList(actual)}, which does not include ${showName(expected)}`,
        `write ${showName(expected)} in the \`resources\` of the rule`,
      ),
    ko: ({ expected, actual }) =>
      say(
        `규칙의 리소스 ${showList(actual)}에는 ${showName(expected)} 리소스가 포함되지 않습니다`,
        `규칙의 \`resources\`에 ${showName(expected)} 항목을 쓰세요`,
      ),
  },
  'resource-name': {
    en: ({ expected, actual }) =>
      expected === ''
        ? say(
            `the rule is about the objects ${showList(actual)} alone, and the request names none`,
            'leave out `resourceNames`: it cannot limit what is listed or created',
          )
        : say(
            `the rule is about the objects ${showList(actual)} alone`,
            `write ${showName(expected)} in the \`resourceNames\` of the rule`,
          ),
    ko: ({ expected, actual }) =>
      expected === ''
        ? say(
            `규칙은 ${showList(actual)} 오브젝트에만 적용되는데, 이 요청은 이름을 지정하지 않습니다`,
            '`resourceNames`를 빼세요. 목록 조회와 생성은 이름으로 제한할 수 없습니다',
          )
        : say(
            `규칙은 ${showList(actual)} 오브젝트에만 적용됩니다`,
            `규칙의 \`resourceNames\`에 ${showName(expected)} 항목을 쓰세요`,
          ),
  },
  url: {
    en: ({ expected, actual }) =>
      say(`the rule is about the URLs ${showList(actual)}`, `write ${showName(expected)} in its \`nonResourceURLs\``),
    ko: ({ expected, actual }) =>
      say(`규칙의 URL: ${showList(actual)}`, `규칙의 \`nonResourceURLs\`에 ${showName(expected)} 항목을 쓰세요`),
  },
  scope: {
    en: ({ expected, actual }) =>
      expected === ''
        ? say(
            `the RoleBinding grants it in the namespace ${showList(actual)} alone`,
            'bind a ClusterRole with a ClusterRoleBinding instead',
          )
        : say(
            `the RoleBinding grants it in the namespace ${showList(actual)}`,
            `put the binding into the namespace ${showName(expected)}`,
          ),
    ko: ({ expected, actual }) =>
      expected === ''
        ? say(
            `롤바인딩은 네임스페이스 ${showList(actual)} 안에서만 허용합니다`,
            '대신 클러스터롤바인딩으로 클러스터롤을 바인딩하세요',
          )
        : say(
            `롤바인딩이 네임스페이스 ${showList(actual)}에서 허용합니다`,
            `바인딩을 네임스페이스 ${showName(expected)}에 만드세요`,
          ),
  },
  'subject-kind': subject('kind', '종류'),
  'subject-name': subject('name', '이름'),
  'subject-namespace': subject('namespace', '네임스페이스'),
  'no-subjects': {
    en: ({ who }) => say('the binding has no subjects', `name ${showName(who)} under \`subjects\``),
    ko: ({ who }) => say('바인딩에 대상이 없습니다', `\`subjects\`에 ${showName(who)} 항목을 쓰세요`),
  },
  'role-missing': {
    en: ({ expected, actual }) =>
      say(
        `the binding refers to ${showList(actual)}, which does not exist`,
        expected === '' ? 'write that role, or refer to another one' : `refer to ${showName(expected)}`,
      ),
    ko: ({ expected, actual }) =>
      say(
        `바인딩이 가리키는 ${showList(actual)} 오브젝트가 없습니다`,
        expected === ''
          ? '그 롤을 작성하거나 다른 롤을 가리키세요'
          : `${showName(expected)} 오브젝트를 가리키게 하세요`,
      ),
  },
  'no-rules': {
    en: () => say('the role has no rules', 'write them under `rules`'),
    ko: () => say('롤에 규칙이 없습니다', '`rules`에 규칙을 쓰세요'),
  },
  'nothing-gathered': {
    en: () =>
      say(
        'no ClusterRole has the labels that this one gathers rules by',
        'give a ClusterRole these labels, or change `clusterRoleSelectors`',
      ),
    ko: () =>
      say(
        '이 클러스터롤이 규칙을 모으는 데 쓰는 레이블을 가진 클러스터롤이 없습니다',
        '클러스터롤에 그 레이블을 붙이거나 `clusterRoleSelectors`를 바꾸세요',
      ),
  },
  unbound: {
    en: ({ who, namespace }) =>
      say(
        'nothing binds this role',
        `bind it to ${showName(who)} with a ${namespace === '' ? 'ClusterRoleBinding' : 'RoleBinding'}`,
      ),
    ko: ({ who, namespace }) =>
      say(
        '이 롤을 가리키는 바인딩이 없습니다',
        `${namespace === '' ? '클러스터롤바인딩' : '롤바인딩'}으로 이 롤을 ${showName(who)}에 바인딩하세요`,
      ),
  },
  none: {
    en: () => say('no rule that is bound comes near', 'write a role that allows it, and bind it'),
    ko: () => say('바인딩된 규칙 중 비슷한 것도 없습니다', '이를 허용하는 롤을 작성하고 바인딩하세요'),
  },
};

function subject(field: string, fieldKo: string): Wording {
  return {
    en: ({ expected, actual }) =>
      say(
        `the ${field} of the binding's subject is ${showList(actual)}`,
        expected === '' ? undefined : `write ${showEntry(field, expected)}`,
      ),
    ko: ({ expected, actual }) =>
      say(
        `바인딩 대상의 ${fieldKo}: ${showList(actual)}`,
        expected === '' ? undefined : `다음과 같이 쓰세요: ${showEntry(field, expected)}`,
      ),
  };
}

/** Verbs that were joined. */
function words(text: string): string {
  return showList(text.split(', '));
}
