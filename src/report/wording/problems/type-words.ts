import type { Language } from '../../../model/localized.ts';
import type { JsonTypeName } from '../../../model/problem.ts';

interface TypeWords {
  readonly en: string;
  readonly ko: string;
}

const words: Readonly<Record<string, TypeWords>> = {
  string: { en: 'a string', ko: '문자열' },
  integer: { en: 'an integer', ko: '정수' },
  number: { en: 'a number', ko: '숫자' },
  boolean: { en: '`true` or `false`', ko: '`true` 또는 `false`' },
  list: { en: 'a list', ko: '목록' },
  map: { en: 'a map', ko: '맵' },
  null: { en: 'empty', ko: '빈 값' },
  base64: { en: 'base64 text', ko: 'base64로 인코딩한 문자열' },
  quantity: { en: 'a quantity such as `500m` or `1Gi`', ko: '`500m`, `1Gi` 같은 수량' },
  'integer or string': { en: 'an integer or a string', ko: '정수 또는 문자열' },
  time: { en: 'a time such as `2030-01-31T09:00:00Z`', ko: '`2030-01-31T09:00:00Z` 같은 시각' },
  duration: { en: 'a duration such as `1m30s`', ko: '`1m30s` 같은 기간' },
};

const actualWords: Readonly<Record<JsonTypeName, TypeWords>> = {
  string: { en: 'a string', ko: '문자열' },
  integer: { en: 'an integer', ko: '정수' },
  number: { en: 'a number', ko: '숫자' },
  boolean: { en: 'a boolean', ko: '불리언' },
  list: { en: 'a list', ko: '목록' },
  map: { en: 'a map', ko: '맵' },
  null: { en: 'empty', ko: '빈 값' },
};

/** What a field takes, in words. */
export function expectedType(type: string, language: Language): string {
  return Object.hasOwn(words, type) ? (words[type]?.[language] ?? type) : type;
}

/** What was written, in words. */
export function actualType(type: JsonTypeName, language: Language): string {
  return actualWords[type][language];
}
