import { type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showName } from '../show-value.ts';
import { accessFaults } from './access-faults.ts';

type AccessCode = 'access-denied' | 'access-allowed' | 'no-permissions' | 'nothing-done';

/** Who may do what, and why. */
export const accessProblems: ProblemWordings<AccessCode> = {
  'access-denied': {
    en: (problem) => {
      const { message, help } = accessFaults[problem.fault].en(problem);
      return say(`${showName(problem.who)} may not ${action(problem)}${inNamespace(problem)}: ${message}`, help);
    },
    ko: (problem) => {
      const { message, help } = accessFaults[problem.fault].ko(problem);
      return say(
        `${inNamespaceKo(problem)}${showName(problem.who)}의 ${action(problem)} 권한이 없습니다. ${message}`,
        help,
      );
    },
  },
  'access-allowed': {
    en: (problem) =>
      say(
        `${showName(problem.who)} may ${action(problem)}${inNamespace(problem)}, which must not be: ${showName(problem.binding)} grants it by a rule of ${showName(problem.role)}`,
        'grant no more than is asked for: fewer resources, fewer verbs, or in fewer places',
      ),
    ko: (problem) =>
      say(
        `${inNamespaceKo(problem)}${showName(problem.who)}에는 ${action(problem)} 권한이 없어야 하지만 ${showName(problem.binding)} 바인딩이 ${showName(problem.role)}의 규칙으로 허용합니다`,
        '필요한 것만 허용하도록 리소스, 동사, 적용 범위를 줄이세요',
      ),
  },
  'no-permissions': {
    en: ({ who }) =>
      say(
        `nothing in the answer permits ${showName(who)} anything, so nothing is kept from it either`,
        'give it the permissions that the task asks for',
      ),
    ko: ({ who }) =>
      say(
        `답안에서 ${showName(who)}에 허용한 권한이 하나도 없으므로, 제한한 것도 없습니다`,
        '문제에서 요구하는 권한을 부여하세요',
      ),
  },
  'nothing-done': {
    en: () => say('this is so without the answer: nothing that it wrote takes part', 'write what the task asks for'),
    ko: () =>
      say('답안이 없어도 이미 그러하며, 답안에 쓴 것은 여기에 관여하지 않습니다', '문제에서 요구하는 것을 작성하세요'),
  },
};

type Asked = ProblemOf<'access-denied' | 'access-allowed'>;

/** `get, list pods`: the words as `kubectl auth can-i` takes them. */
function action({ verbs, what }: Asked): string {
  return showName(`${verbs.join(', ')} ${what}`);
}

function inNamespace({ namespace, what }: Asked): string {
  if (what.startsWith('/')) return '';
  return namespace === '' ? ' in the whole cluster' : ` in the namespace ${showName(namespace)}`;
}

function inNamespaceKo({ namespace, what }: Asked): string {
  if (what.startsWith('/')) return '';
  return namespace === '' ? '클러스터 전체에 대한 ' : `네임스페이스 ${showName(namespace)}에서 `;
}
