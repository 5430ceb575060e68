import type { Language } from '../../../model/localized.ts';
import type { Limit } from '../../../model/problem.ts';

/** How much is too much, by what is counted. */
export const limitWording: Readonly<Record<Limit, Readonly<Record<Language, (max: number) => string>>>> = {
  bytes: {
    en: (max) => `the text is longer than the limit of ${max} characters`,
    ko: (max) => `내용의 길이가 제한(${max}자)을 넘습니다`,
  },
  documents: {
    en: (max) => `the text holds more than the limit of ${max} documents`,
    ko: (max) => `문서 수가 제한(${max}개)을 넘습니다`,
  },
  depth: {
    en: (max) => `values are nested deeper than the limit of ${max} levels`,
    ko: (max) => `중첩 깊이가 제한(${max}단계)을 넘습니다`,
  },
  nodes: {
    en: (max) => `the text holds more than the limit of ${max} values`,
    ko: (max) => `값의 수가 제한(${max}개)을 넘습니다`,
  },
  aliases: {
    en: (max) => `aliases (\`*name\`) expand beyond the limit of ${max}`,
    ko: (max) => `별칭(\`*이름\`)을 펼친 양이 제한(${max}개)을 넘습니다`,
  },
};
