import type { Limit } from '../../../model/problem.ts';
import { escapeControls } from '../../escape.ts';
import { beginning } from '../beginning.ts';
import { type ProblemWordings, say } from '../problem-wording.ts';
import { showName } from '../show-value.ts';
import { limitWording } from './limit-wording.ts';
import { suspiciousCharacter } from './suspicious-character.ts';
import { syntaxFaults } from './syntax-faults.ts';

type YamlCode =
  | 'yaml-syntax'
  | 'limit-exceeded'
  | 'duplicate-key'
  | 'suspicious-character'
  | 'unread-text'
  | 'no-documents';

/** What is wrong with a text before it is an object. */
export const yamlProblems: ProblemWordings<YamlCode> = {
  'yaml-syntax': {
    en: ({ fault, detail }) =>
      fault === 'other'
        ? say(`the YAML cannot be read${because(detail)}`, syntaxFaults.other.en.help)
        : fault === 'control-character' && detail !== ''
          ? say(`the control character ${detail} is not allowed here`, syntaxFaults[fault].en.help)
          : syntaxFaults[fault].en,
    ko: ({ fault, detail }) =>
      fault === 'other'
        ? say(`YAML을 읽을 수 없습니다${because(detail)}`, syntaxFaults.other.ko.help)
        : fault === 'control-character' && detail !== ''
          ? say(`쓸 수 없는 제어 문자가 있습니다: ${detail}`, syntaxFaults[fault].ko.help)
          : syntaxFaults[fault].ko,
  },
  'limit-exceeded': {
    en: ({ limit, max }) => say(limitWording[limit].en(max), `\`--limit ${optionOf(limit)}=NUMBER\` raises the limit`),
    ko: ({ limit, max }) =>
      say(limitWording[limit].ko(max), `제한은 \`--limit ${optionOf(limit)}=숫자\`로 늘릴 수 있습니다`),
  },
  'duplicate-key': {
    en: ({ key }) =>
      say(`the key ${showName(key)} is written more than once; only the last one counts`, 'keep one of them'),
    ko: ({ key }) => say(`${showName(key)} 키가 두 번 이상 적혀 있으며 마지막 값만 쓰입니다`, '하나만 남기세요'),
  },
  'suspicious-character': {
    en: ({ character }) => suspiciousCharacter(character).en,
    ko: ({ character }) => suspiciousCharacter(character).ko,
  },
  'unread-text': {
    en: () =>
      say(
        'kubectl does not read the text from here on, which does not belong to the object above',
        'begin all keys of the object in the same column, or put `---` before another object',
      ),
    ko: () =>
      say(
        '여기부터는 위 오브젝트에 속하지 않아 kubectl이 읽지 않습니다',
        '오브젝트의 키는 모두 같은 열에서 시작하고, 다른 오브젝트라면 그 앞에 `---`를 넣으세요',
      ),
  },
  'no-documents': {
    en: () => say('there is no object in this text', 'write a manifest with `apiVersion`, `kind` and `metadata`'),
    ko: () => say('내용에 오브젝트가 없습니다', '`apiVersion`, `kind`, `metadata`를 갖춘 매니페스트를 작성하세요'),
  },
};

function because(detail: string): string {
  return detail === '' ? '' : `: ${escapeControls(beginning(detail, 160))}`;
}

/** What aliases and merge keys stand for counts among the values. */
function optionOf(limit: Limit): string {
  return limit === 'aliases' ? 'nodes' : limit;
}
