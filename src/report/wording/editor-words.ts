import type { Language } from '../../model/localized.ts';

/** Why the built-in editor does not take a text. */
export const editorRefusals: Readonly<Record<'too-long', Readonly<Record<Language, (max: number) => string>>>> = {
  'too-long': {
    en: (max) => `not pasted: the text would be longer than ${max} characters; paste less of it`,
    ko: (max) => `붙여 넣지 않았습니다. 전체 길이가 ${max}자를 넘게 됩니다. 더 짧은 내용을 붙여 넣으세요`,
  },
};
