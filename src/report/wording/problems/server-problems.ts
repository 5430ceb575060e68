import { type ProblemWordings, say } from '../problem-wording.ts';
import { ruleWording } from '../rule-wording.ts';
import { showList, showName, showValue } from '../show-value.ts';
import { noKindMatch } from './no-kind-match.ts';
import { actualType } from './type-words.ts';
import { unknownFieldHelp } from './unknown-field.ts';
import { wrongTypeHelp, wrongTypeMessage } from './wrong-type.ts';

type ServerCode =
  | 'not-an-object'
  | 'no-type-meta'
  | 'no-kind-match'
  | 'unknown-field'
  | 'wrong-type'
  | 'required'
  | 'invalid'
  | 'forbidden'
  | 'not-supported'
  | 'duplicate'
  | 'too-long'
  | 'too-many'
  | 'not-found'
  | 'type-invalid';

const units = {
  characters: { en: 'characters', ko: '자' },
  bytes: { en: 'bytes', ko: '바이트' },
  items: { en: 'items', ko: '개' },
} as const;

const typeMetaExamples = { apiVersion: '`apiVersion: v1`', kind: '`kind: Service`' } as const;

/** What the API server says when it rejects an object. */
export const serverProblems: ProblemWordings<ServerCode> = {
  'not-an-object': {
    en: ({ actual }) =>
      say(`this is ${actualType(actual, 'en')}, not an object`, 'write a map with `apiVersion`, `kind` and `metadata`'),
    ko: ({ actual }) =>
      say(
        `오브젝트가 아니라 ${actualType(actual, 'ko')}입니다`,
        '`apiVersion`, `kind`, `metadata`를 갖춘 맵으로 작성하세요',
      ),
  },
  'no-type-meta': {
    en: ({ missing }) =>
      say(`\`${missing}\` is missing`, `write it at the top level, such as ${typeMetaExamples[missing]}`),
    ko: ({ missing }) => say(`\`${missing}\` 필드가 없습니다`, `${typeMetaExamples[missing]}처럼 최상위에 쓰세요`),
  },
  'no-kind-match': {
    en: (problem) => noKindMatch(problem).en,
    ko: (problem) => noKindMatch(problem).ko,
  },
  'unknown-field': {
    en: (problem) => say(`unknown field ${showName(problem.name)}`, unknownFieldHelp(problem).en),
    ko: (problem) => say(`알 수 없는 필드입니다: ${showName(problem.name)}`, unknownFieldHelp(problem).ko),
  },
  'wrong-type': {
    en: (problem) => say(wrongTypeMessage(problem).en, wrongTypeHelp(problem).en),
    ko: (problem) => say(wrongTypeMessage(problem).ko, wrongTypeHelp(problem).ko),
  },
  required: {
    en: ({ rule }) => say(rule ? `required value is missing: ${ruleWording(rule).en}` : 'required value is missing'),
    ko: ({ rule }) => say(rule ? `필수 값이 없습니다: ${ruleWording(rule).ko}` : '필수 값이 없습니다'),
  },
  invalid: {
    // Without a value, the rule is about the whole of what stands there.
    en: ({ rule, value }) =>
      say(`invalid${value === null ? '' : ` value ${showValue(value)}`}: ${ruleWording(rule).en}`),
    ko: ({ rule, value }) => say(`잘못된 값${value === null ? '' : ` ${showValue(value)}`}: ${ruleWording(rule).ko}`),
  },
  forbidden: {
    en: ({ rule }) => say(`not allowed here: ${ruleWording(rule).en}`),
    ko: ({ rule }) => say(`여기에는 쓸 수 없습니다: ${ruleWording(rule).ko}`),
  },
  'not-supported': {
    en: ({ value, supported, suggestion }) =>
      say(
        `${showValue(value)} is not supported; the field takes ${showList(supported)}`,
        suggestion &&
          `write ${showName(suggestion)}${onlyCase(value, suggestion) ? ' (values are case-sensitive)' : ''}`,
      ),
    ko: ({ value, supported, suggestion }) =>
      say(
        `${showValue(value)} 값은 지원되지 않습니다. 쓸 수 있는 값: ${showList(supported)}`,
        suggestion &&
          `다음과 같이 쓰세요: ${showName(suggestion)}${onlyCase(value, suggestion) ? ' (값은 대소문자를 구분합니다)' : ''}`,
      ),
  },
  duplicate: {
    en: ({ value }) => say(`${showValue(value)} is used more than once`, 'give each its own value, or remove one'),
    ko: ({ value }) => say(`${showValue(value)} 값이 중복됩니다`, '서로 다른 값을 쓰거나 하나를 지우세요'),
  },
  'too-long': {
    en: ({ max, unit }) => say(`longer than ${max} ${units[unit].en}`, 'shorten it'),
    ko: ({ max, unit }) => say(`최대 ${max}${units[unit].ko}를 넘습니다`, '더 짧게 줄이세요'),
  },
  'too-many': {
    en: ({ max }) => say(`more than ${max} items`, 'leave some out'),
    ko: ({ max }) => say(`항목이 최대 ${max}개를 넘습니다`, '항목 수를 줄이세요'),
  },
  // These rules are all about names: what to write.
  'not-found': {
    en: ({ rule, value }) => say(`nothing here is named ${showValue(value)}`, `write ${ruleWording(rule).en}`),
    ko: ({ rule, value }) => say(`이름이 ${showValue(value)}인 대상이 없습니다`, ruleWording(rule).ko),
  },
  'type-invalid': {
    en: (problem) => say(wrongTypeMessage(problem).en, wrongTypeHelp(problem).en),
    ko: (problem) => say(wrongTypeMessage(problem).ko, wrongTypeHelp(problem).ko),
  },
};

function onlyCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
