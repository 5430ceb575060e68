import type { YAMLError } from 'yaml';
import type { SyntaxFault } from '../model/problem.ts';

/** Sorts the parser's errors by what a learner did. */
export function syntaxFault(error: YAMLError, text: string): SyntaxFault {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
      // Two colons on one line, or a line that is indented as if it belonged to the value above.
      if (/^[^\n]*:(?:\s|$)/.test(text.slice(error.pos[0], error.pos[0] + 1000))) return 'mapping-value';
      return tabBefore(text, error.pos[0]) ? 'tab' : 'indentation';
    case 'BAD_INDENT':
    case 'BAD_COLLECTION_TYPE':
      return tabBefore(text, error.pos[0]) ? 'tab' : 'indentation';
    case 'MISSING_CHAR':
      if (error.message.startsWith('Sequence item without')) return 'indentation';
      return /quote/.test(error.message) ? 'quote' : /[[\]{}]|flow/.test(error.message) ? 'flow' : 'mapping-value';
    case 'BAD_DQ_ESCAPE':
      return 'quote';
    case 'BLOCK_IN_FLOW':
      return 'flow';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'mapping-value';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return 'anchor';
    default:
      if (tabBefore(text, error.pos[0])) return 'tab';
      return /at node end|in YAML stream/.test(error.message) && isFirstOfLine(text, error.pos[0])
        ? 'indentation'
        : 'other';
  }
}

function isFirstOfLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === ' ') before -= 1;
  return text[before] === '\n';
}

/** True where the line of an offset is indented with a tab. */
function tabBefore(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return /^ *\t/.test(text.slice(lineStart, lineStart + 200));
}
