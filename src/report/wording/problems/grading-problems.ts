import { type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showName, showValue } from '../show-value.ts';

type GradingCode =
  | 'object-missing'
  | 'object-misnamed'
  | 'object-rejected'
  | 'value-differs'
  | 'value-missing'
  | 'value-unexpected'
  | 'item-missing'
  | 'object-changed';

const parts = {
  kind: { en: 'kind', ko: 'kind가' },
  name: { en: 'name', ko: '이름이' },
  namespace: { en: 'namespace', ko: '네임스페이스가' },
} as const;

/** Why an object is not the one that a task asks for. */
export const gradingProblems: ProblemWordings<GradingCode> = {
  'object-missing': {
    en: (problem) => say(`there is no ${named(problem)}${inNamespace(problem)}`, 'write a manifest for it'),
    ko: (problem) =>
      say(`${inNamespaceKo(problem)}${named(problem)} 오브젝트가 없습니다`, '이 오브젝트의 매니페스트를 작성하세요'),
  },
  'object-misnamed': {
    en: ({ differs, expected, actual }) =>
      say(
        `the ${parts[differs].en} is ${showName(actual)}; the task asks for ${showName(expected)}`,
        `write ${correction(differs, expected)}`,
      ),
    ko: ({ differs, expected, actual }) =>
      say(
        `${parts[differs].ko} ${showName(actual)}입니다. 문제에서 요구하는 값: ${showName(expected)}`,
        `다음과 같이 쓰세요: ${correction(differs, expected)}`,
      ),
  },
  'object-rejected': {
    en: (problem) => say(`the API server rejects ${named(problem)}`, 'mend the errors of this object first'),
    ko: (problem) => say(`API 서버가 ${named(problem)} 오브젝트를 거부합니다`, '이 오브젝트의 오류를 먼저 고치세요'),
  },
  'value-differs': {
    en: ({ field, expected, actual, defaulted }) =>
      say(
        defaulted
          ? `${showName(field)} defaults to ${showValue(actual)}; the task asks for ${showValue(expected)}`
          : `${showName(field)} is ${showValue(actual)}; the task asks for ${showValue(expected)}`,
        `write ${entry(field, expected)}`,
      ),
    ko: ({ field, expected, actual, defaulted }) =>
      say(
        defaulted
          ? `${showName(field)} 필드의 기본값은 ${showValue(actual)}입니다. 문제에서 요구하는 값: ${showValue(expected)}`
          : `${showName(field)} 필드의 값이 ${showValue(actual)}입니다. 문제에서 요구하는 값: ${showValue(expected)}`,
        `다음과 같이 쓰세요: ${entry(field, expected)}`,
      ),
  },
  'value-missing': {
    en: ({ field, expected }) =>
      say(`${showName(field)} is missing; the task asks for ${showValue(expected)}`, `write ${entry(field, expected)}`),
    ko: ({ field, expected }) =>
      say(
        `${showName(field)} 필드가 없습니다. 문제에서 요구하는 값: ${showValue(expected)}`,
        `다음과 같이 쓰세요: ${entry(field, expected)}`,
      ),
  },
  'value-unexpected': {
    en: ({ field, actual }) =>
      say(`${showName(field)} is more than the task asks for: ${showValue(actual)}`, 'remove it'),
    ko: ({ field, actual }) =>
      say(`문제에서 요구하지 않은 값이 ${showName(field)}에 있습니다: ${showValue(actual)}`, '이 값을 지우세요'),
  },
  'item-missing': {
    en: ({ field, expected }) =>
      say(`no item of ${showName(field)} is ${showValue(expected)}`, 'add such an item to the list'),
    ko: ({ field, expected }) =>
      say(`${showName(field)} 목록에 ${showValue(expected)}에 해당하는 항목이 없습니다`, '목록에 이 항목을 추가하세요'),
  },
  'object-changed': {
    en: ({ object, field, before, after }) =>
      say(
        `${showName(object)} must stay as it is, but ${showName(field)} ${
          before === undefined
            ? `was added: ${showValue(after ?? null)}`
            : after === undefined
              ? `was removed; it was ${showValue(before)}`
              : `is now ${showValue(after)} instead of ${showValue(before)}`
        }`,
        'undo this change',
      ),
    ko: ({ object, field, before, after }) =>
      say(
        `${showName(object)} 오브젝트는 그대로 두어야 하지만 ${showName(field)} 필드가 ${
          before === undefined
            ? `추가되었습니다: ${showValue(after ?? null)}`
            : after === undefined
              ? `삭제되었습니다. 원래 값: ${showValue(before)}`
              : `바뀌었습니다: ${showValue(before)} → ${showValue(after)}`
        }`,
        '변경을 되돌리세요',
      ),
  },
};

type Named = ProblemOf<'object-missing' | 'object-rejected'>;

function named({ kind, name }: Named): string {
  return showName(name === '' ? kind : `${kind}/${name}`);
}

function inNamespace({ namespace }: ProblemOf<'object-missing'>): string {
  return namespace === '' || namespace === 'default' ? '' : ` in the namespace ${showName(namespace)}`;
}

function inNamespaceKo({ namespace }: ProblemOf<'object-missing'>): string {
  return namespace === '' || namespace === 'default' ? '' : `${showName(namespace)} 네임스페이스에 `;
}

function correction(differs: 'kind' | 'name' | 'namespace', expected: string): string {
  return showEntry(differs, expected);
}

/** The last name of a path with its value, as it is typed: `port: 8080` for `spec.ports[0].port`. */
function entry(field: string, expected: ProblemOf<'value-missing'>['expected']): string {
  const name = lastKey(field) ?? field.slice(Math.max(...['.', '[', ']'].map((mark) => field.lastIndexOf(mark))) + 1);
  return name === '' ? showValue(expected) : showEntry(name, expected);
}

/** The key that a path ends with, as in `data[a.b]`; undefined for a field's name or a list's index. */
function lastKey(field: string): string | undefined {
  if (!field.endsWith(']')) return undefined;
  // A key may hold brackets itself: it begins at the first one behind the last that was closed before.
  const start = field.indexOf('[', field.lastIndexOf(']', field.length - 2) + 1);
  const key = field.slice(start + 1, -1);
  return start === -1 || /^\d*$/.test(key) ? undefined : key;
}
