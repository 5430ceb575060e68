import type { Language } from '../../../model/localized.ts';
import type { SyntaxFault } from '../../../model/problem.ts';
import { type Description, say } from '../problem-wording.ts';

/** How YAML or JSON can be malformed, and how to mend it. */
export const syntaxFaults: Readonly<Record<SyntaxFault, Readonly<Record<Language, Description>>>> = {
  tab: {
    en: say('a tab stands where YAML allows only spaces', 'indent with spaces, two for each level'),
    ko: say('YAML에서 공백만 쓸 수 있는 자리에 탭이 있습니다', '탭 대신 공백으로, 한 단계에 두 칸씩 들여쓰세요'),
  },
  indentation: {
    en: say(
      'the indentation does not fit the lines above',
      'begin all keys of one map, and all items of one list, in the same column',
    ),
    ko: say('들여쓰기가 윗줄과 맞지 않습니다', '한 맵의 키와 한 목록의 항목은 모두 같은 열에서 시작하세요'),
  },
  quote: {
    en: say(
      'a quoted string is malformed',
      'close it with the quote that opens it; in double quotes write `\\\\` for `\\`',
    ),
    ko: say(
      '따옴표로 묶은 문자열의 형식이 잘못되었습니다',
      '여는 따옴표와 같은 따옴표로 닫고, 큰따옴표 안의 `\\`는 `\\\\`로 쓰세요',
    ),
  },
  flow: {
    en: say('a `{...}` map or `[...]` list is malformed', 'close every `{` and `[`, and separate entries with commas'),
    ko: say(
      '`{...}` 맵 또는 `[...]` 목록의 형식이 잘못되었습니다',
      '`{`와 `[`를 빠짐없이 닫고 항목 사이에 쉼표를 쓰세요',
    ),
  },
  'mapping-value': {
    en: say(
      'a `key: value` stands where it cannot',
      'give each key its own line, a space after the `:`, and quotes to a string that contains `: `',
    ),
    ko: say(
      '`key: value`가 올 수 없는 자리에 있습니다',
      '키마다 줄을 나누고 `:` 뒤에 공백을 두며, `: `가 든 문자열은 따옴표로 묶으세요',
    ),
  },
  'missing-colon': {
    en: say('a key has no `:` behind it', 'write `key: value`, with a `:` and a space'),
    ko: say('키 뒤에 `:`가 없습니다', '`:`와 공백을 넣어 `key: value`로 쓰세요'),
  },
  reserved: {
    en: say('no value can begin with this character', 'put the string in quotes'),
    ko: say('값은 이 문자로 시작할 수 없습니다', '문자열을 따옴표로 묶으세요'),
  },
  anchor: {
    en: say(
      'an anchor or alias cannot be resolved',
      'define `&name` before `*name` uses it; quote a string that begins with `*` or `&`',
    ),
    ko: say(
      '앵커 또는 별칭을 해석할 수 없습니다',
      '`*이름`을 쓰기 전에 `&이름`을 정의하고, `*`나 `&`로 시작하는 문자열은 따옴표로 묶으세요',
    ),
  },
  'document-marker': {
    en: say('`---` is not alone on its line', 'begin the document on the next line; only a comment may follow `---`'),
    ko: say('`---` 줄에 다른 내용이 있습니다', '문서는 다음 줄에서 시작하세요. `---` 뒤에는 주석만 올 수 있습니다'),
  },
  'null-key': {
    en: say('a key is empty', 'write a name before the `:`'),
    ko: say('키가 비어 있습니다', '`:` 앞에 이름을 쓰세요'),
  },
  merge: {
    en: say('`<<` can merge only maps', 'give `<<` an alias of a map, or a list of such aliases'),
    ko: say('`<<`로는 맵만 병합할 수 있습니다', '`<<`에 맵의 별칭이나 그런 별칭의 목록을 쓰세요'),
  },
  'invalid-utf8': {
    en: say('the text is not valid UTF-8', 'save the file as UTF-8'),
    ko: say('내용이 올바른 UTF-8이 아닙니다', '파일을 UTF-8로 저장하세요'),
  },
  'control-character': {
    en: say('a control character is not allowed here', 'delete it, or write it as an escape in double quotes'),
    ko: say('여기에는 제어 문자를 쓸 수 없습니다', '지우거나 큰따옴표 안에서 이스케이프로 쓰세요'),
  },
  json: {
    en: say(
      'the JSON is malformed',
      'put keys and strings in double quotes, commas between entries and none after the last',
    ),
    ko: say(
      'JSON 형식이 잘못되었습니다',
      '키와 문자열은 큰따옴표로 묶고, 쉼표는 항목 사이에만 두고 마지막 항목 뒤에는 두지 마세요',
    ),
  },
  other: {
    en: say('the YAML cannot be read', 'check the colons, quotes and indentation of this line and the one before'),
    ko: say('YAML을 읽을 수 없습니다', '이 줄과 바로 윗줄의 콜론, 따옴표, 들여쓰기를 확인하세요'),
  },
};
