import type { Localized } from '../../../model/localized.ts';
import type { ProblemOf } from '../problem-wording.ts';
import { showName } from '../show-value.ts';

/** A misspelt field is told its spelling, a misplaced one its place, one that is both unlike and nowhere that it has none. */
export function unknownFieldHelp(problem: ProblemOf<'unknown-field'>): Localized {
  const { name, suggestion, belongs } = problem;
  if (suggestion !== undefined && suggestion.toLowerCase() === name.toLowerCase())
    return {
      en: `write ${showName(suggestion)} (field names are case-sensitive)`,
      ko: `다음과 같이 쓰세요: ${showName(suggestion)} (필드 이름은 대소문자를 구분합니다)`,
    };
  if (belongs !== undefined)
    return {
      en: `it belongs under ${showName(belongs)}: move it there, and check the indentation`,
      ko: `${showName(belongs)} 아래에 있어야 하는 필드입니다. 옮긴 뒤 들여쓰기를 확인하세요`,
    };
  if (suggestion !== undefined)
    return {
      en: `write ${showName(suggestion)} if that is what is meant`,
      ko: `${showName(suggestion)} 필드를 쓰려던 것이라면 이름을 고치세요`,
    };
  return {
    en: 'remove it, or check its name and indentation',
    ko: '필드를 지우거나 이름과 들여쓰기를 확인하세요',
  };
}
