import type { Language } from '../../../model/localized.ts';
import type { SchemaKeyword } from '../../../model/problem.ts';
import { type Description, type ProblemOf, say } from '../problem-wording.ts';
import { showName, showValue } from '../show-value.ts';

type Words = Readonly<Record<Language, Description>>;

/** By keyword: `limit` is what the schema says, `value` what was written, both ready to be shown. */
const words: Readonly<Record<SchemaKeyword, (limit: string, value: string) => Words>> = {
  minimum: (limit, value) => ({
    en: say(`${value} is less than ${limit}`, `write ${limit} or more`),
    ko: say(`${value} 값이 최솟값 ${limit}보다 작습니다`, `${limit} 이상의 값을 쓰세요`),
  }),
  exclusiveMinimum: (limit, value) => ({
    en: say(`${value} is not more than ${limit}`, `write more than ${limit}`),
    ko: say(`${value} 값은 ${limit}보다 커야 합니다`, `${limit}보다 큰 값을 쓰세요`),
  }),
  maximum: (limit, value) => ({
    en: say(`${value} is more than ${limit}`, `write ${limit} or less`),
    ko: say(`${value} 값이 최댓값 ${limit}보다 큽니다`, `${limit} 이하의 값을 쓰세요`),
  }),
  exclusiveMaximum: (limit, value) => ({
    en: say(`${value} is not less than ${limit}`, `write less than ${limit}`),
    ko: say(`${value} 값은 ${limit}보다 작아야 합니다`, `${limit}보다 작은 값을 쓰세요`),
  }),
  multipleOf: (limit, value) => ({
    en: say(`${value} is no multiple of ${limit}`, `write a multiple of ${limit}`),
    ko: say(`${value} 값은 ${limit}의 배수가 아닙니다`, `${limit}의 배수를 쓰세요`),
  }),
  minLength: (limit, value) => ({
    en: say(`${value} is shorter than the least length, ${limit}`, 'write a longer text'),
    ko: say(`${value} 값의 길이가 최소 길이 ${limit}보다 짧습니다`, '더 긴 문자열을 쓰세요'),
  }),
  pattern: (limit, value) => ({
    en: say(`${value} does not match the pattern ${limit}`, 'write it in the form of the pattern'),
    ko: say(`${value} 값이 패턴 ${limit}에 맞지 않습니다`, '패턴에 맞는 값을 쓰세요'),
  }),
  format: (limit, value) => ({
    en: say(`${value} is not of the format ${limit}`, 'write it in that format'),
    ko: say(`${value} 값이 ${limit} 형식에 맞지 않습니다`, '형식에 맞는 값을 쓰세요'),
  }),
  minItems: (limit, value) => ({
    en: say(`the number of items, ${value}, is less than ${limit}`, 'add items'),
    ko: say(`항목이 ${value}개로 최소 개수 ${limit}보다 적습니다`, '항목을 더 쓰세요'),
  }),
  minProperties: (limit, value) => ({
    en: say(`the number of fields, ${value}, is less than ${limit}`, 'add fields'),
    ko: say(`필드가 ${value}개로 최소 개수 ${limit}보다 적습니다`, '필드를 더 쓰세요'),
  }),
  additionalProperties: (_, value) => ({
    en: say(`the schema allows no field ${value} here`, 'remove it'),
    ko: say(`스키마는 여기에 ${value} 필드를 허용하지 않습니다`, '필드를 지우세요'),
  }),
  anyOf: () => ({
    en: say('fits none of the alternatives in `anyOf` of the schema', 'write it so that one of them fits'),
    ko: say('스키마의 `anyOf`에 나열된 조건 중 어느 것에도 맞지 않습니다', '그중 하나 이상에 맞게 쓰세요'),
  }),
  oneOf: (limit) => ({
    en: say(
      `fits ${limit === '`0`' ? 'none' : 'more than one'} of the alternatives in \`oneOf\` of the schema`,
      'write it so that exactly one of them fits',
    ),
    ko: say(
      limit === '`0`'
        ? '스키마의 `oneOf`에 나열된 조건 중 어느 것에도 맞지 않습니다'
        : '스키마의 `oneOf`에 나열된 조건 중 둘 이상에 맞습니다',
      '그중 정확히 하나에만 맞게 쓰세요',
    ),
  }),
  allOf: () => ({
    en: say('does not fit everything in `allOf` of the schema', 'write it so that all of it fits'),
    ko: say('스키마의 `allOf`에 나열된 조건을 모두 만족하지는 않습니다', '모든 조건에 맞게 쓰세요'),
  }),
  not: () => ({
    en: say('is what `not` of the schema rules out', 'write it so that it does not fit'),
    ko: say('스키마의 `not`에서 금지한 값입니다', '그 조건에 맞지 않는 값으로 쓰세요'),
  }),
  range: (limit, value) => ({
    en: say(`${value} is out of the range of ${limit}`, 'write a number that fits'),
    ko: say(`${value} 값은 ${limit}의 범위를 벗어납니다`, '범위에 맞는 수를 쓰세요'),
  }),
  bound: (limit) => ({
    en: say(
      `the schema bounds this by ${limit}, which its own type cannot hold, so that no value is right`,
      'correct the CustomResourceDefinition',
    ),
    ko: say(
      `스키마의 제한값이 필드의 타입에 맞지 않아 어떤 값도 쓸 수 없습니다: ${limit}`,
      'CustomResourceDefinition을 고치세요',
    ),
  }),
};

/** A value that a schema's keyword refuses. */
export function againstSchema({ keyword, limit, value }: ProblemOf<'against-schema'>): Words {
  return words[keyword](
    showName(String(limit)),
    typeof value === 'string' ? showValue(value) : showName(String(value)),
  );
}
