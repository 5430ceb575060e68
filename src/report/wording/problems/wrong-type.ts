import type { Localized } from '../../../model/localized.ts';
import type { ProblemOf } from '../problem-wording.ts';
import { showValue } from '../show-value.ts';
import { actualType, expectedType } from './type-words.ts';

/** Told alike, whether decoding failed or a schema refuses the value. */
type WrongType = Omit<ProblemOf<'wrong-type'>, 'code'>;

const nothing: Readonly<Partial<Localized>> = {};
const integer = /^[+-]?\d+$/;

/** What the field takes, and what stands there. */
export function wrongTypeMessage(problem: WrongType): Localized {
  const value = writtenValue(problem);
  const [expectedEn, expectedKo] = [expectedType(problem.expected, 'en'), expectedType(problem.expected, 'ko')];
  if (isOfRightType(problem)) {
    const fits = problem.expected !== problem.actual;
    return {
      en: `${value} is not ${expectedEn}${fits ? '' : ' that fits here'}`,
      ko: fits
        ? `${value} 값은 ${expectedKo}의 형식에 맞지 않습니다`
        : `${value} 값은 허용 범위를 벗어난 ${expectedKo}입니다`,
    };
  }
  return {
    en: `${value === '' ? 'this' : value} is ${actualType(problem.actual, 'en')}; the field takes ${expectedEn}`,
    ko: `${value === '' ? '이 값은' : `${value} 값은`} ${actualType(problem.actual, 'ko')}이지만, 이 필드에는 ${expectedKo}만 쓸 수 있습니다`,
  };
}

/** The value as it must have been written: a string of digits shows its quotes, a number shows none. */
function writtenValue({ actual, value }: WrongType): string {
  if (actual === 'list' || actual === 'map' || actual === 'null') return '';
  return actual === 'string' ? showValue(value) : `\`${value}\``;
}

/** True where the type is right and only the value cannot be read as one: `1.5cores` for a quantity, 2^40 for an int32. */
function isOfRightType({ expected, actual }: WrongType): boolean {
  const texts = ['base64', 'quantity', 'time', 'duration'];
  return expected === actual || (actual === 'string' && texts.includes(expected));
}

/** What to do about a value of the wrong type, where the two types make that plain. */
export function wrongTypeHelp(problem: WrongType): Readonly<Partial<Localized>> {
  const { expected, actual, value, name } = problem;
  // Service selectors are plain maps, unlike those of workloads.
  if (expected === 'string' && (name === 'matchLabels' || name === 'matchExpressions'))
    return {
      en: `write the labels themselves here, without \`${name}\`: this selector is a plain map`,
      ko: `\`${name}\` 없이 레이블을 바로 쓰세요. 이 셀렉터는 단순한 맵입니다`,
    };
  const numeric = expected === 'integer' || expected === 'number';
  if (
    actual === 'string' &&
    ((numeric && integer.test(value)) || (expected === 'boolean' && /^(?:true|false)$/.test(value)))
  )
    return { en: `remove the quotes: write \`${value}\``, ko: `따옴표를 빼고 쓰세요: \`${value}\`` };
  if (expected === 'string' && ['integer', 'number', 'boolean'].includes(actual))
    return {
      en: `put it in quotes: write ${quoted(value)}`,
      ko: `따옴표로 묶어 쓰세요: ${quoted(value)}`,
    };
  if (expected === 'list')
    return {
      en: 'write a list: each item on its own line, beginning with `- `',
      ko: '항목마다 줄을 나누고 `- `로 시작하는 목록으로 쓰세요',
    };
  if (expected === 'map')
    return actual === 'list'
      ? { en: 'write `key: value` lines without `- `', ko: '`- ` 없이 `key: value` 형식으로 쓰세요' }
      : {
          en: 'write its fields below it, indented, as `key: value`',
          ko: '아래에 들여써서 `key: value` 형식으로 필드를 쓰세요',
        };
  if (actual === 'list') return { en: 'write one value, without `- `', ko: '`- ` 없이 값 하나만 쓰세요' };
  if (expected === 'base64')
    return {
      en: 'encode it with `base64`, or write it as it is under `stringData` in a Secret',
      ko: '`base64`로 인코딩하거나, Secret이라면 `stringData`에 그대로 쓰세요',
    };
  if (expected === 'integer' && actual === 'integer')
    return { en: 'write a number that fits the field', ko: '필드에 들어갈 수 있는 범위의 수를 쓰세요' };
  return nothing;
}

/** A scalar that YAML reads as something else is kept as text by double quotes. */
function quoted(value: string): string {
  return `\`"${value}"\``;
}
