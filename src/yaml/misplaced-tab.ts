import type { CST } from 'yaml';

/**
 * The offset of the first tab that go.yaml.in/yaml/v2 does not take for white space (scannerc.go
 * yaml_parser_scan_to_next_token and _plain_scalar): one at a line's beginning, even where nothing but a comment
 * follows, unless in brackets, and one behind the `-` of an item. Behind a plain scalar, which could go on in the next
 * lines, what counts is indentation. `text` is what the tokens, which are not deeper than recursion may go, were read from.
 */
export function misplacedTab(tokens: readonly CST.Token[], text: string): number | undefined {
  return new TabSearch(text).among(tokens);
}

class TabSearch {
  readonly #text: string;
  /** The column of the block that is being read; -1 outside of any. */
  #column = -1;
  #inBrackets = false;
  /** Set behind a plain scalar: the column of its block, beyond which it could go on. */
  #plainColumn: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  among(tokens: readonly CST.Token[]): number | undefined {
    for (const token of tokens) {
      const found = this.#in(token);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #in(token: CST.Token): number | undefined {
    switch (token.type) {
      case 'document':
        return this.among(token.start) ?? (token.value && this.#in(token.value)) ?? this.among(token.end ?? []);
      case 'block-map':
      case 'block-seq':
        return this.#inItems(token.items, token.indent, this.#inBrackets);
      case 'flow-collection':
        this.#plainColumn = undefined;
        return this.#inItems(token.items, this.#column, true) ?? this.#behind(undefined, token.end);
      case 'block-scalar':
        return this.#behind(undefined, token.props) ?? inFirstLine(token);
      case 'scalar':
        return this.#behind(this.#column, token.end ?? []);
      case 'alias':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#behind(undefined, token.end ?? []);
      case 'space':
        return this.#inSpace(token.offset, token.source);
      case 'newline':
        return undefined;
      default:
        return this.#behind(undefined, []);
    }
  }

  #behind(plainColumn: number | undefined, tokens: readonly CST.Token[]): number | undefined {
    this.#plainColumn = plainColumn;
    return this.among(tokens);
  }

  #inItems(items: readonly CST.CollectionItem[], column: number, inBrackets: boolean): number | undefined {
    const outer = { column: this.#column, inBrackets: this.#inBrackets };
    this.#column = column;
    this.#inBrackets = inBrackets;
    for (const { start, key, sep, value } of items) {
      const found =
        this.among(start) ??
        (key ? this.#in(key) : undefined) ??
        this.among(sep ?? []) ??
        (value ? this.#in(value) : undefined);
      if (found !== undefined) return found;
    }
    this.#column = outer.column;
    this.#inBrackets = outer.inBrackets;
    return undefined;
  }

  #inSpace(offset: number, source: string): number | undefined {
    const inSource = source.indexOf('\t');
    if (inSource === -1) return undefined;
    const tab = offset + inSource;
    let before = tab - 1;
    while (this.#text[before] === ' ') before -= 1;
    const atLineStart = before < 0 || this.#text[before] === '\n';
    if (!atLineStart) return /[-?]/.test(this.#text[before] ?? '') && isBlank(this.#text[before - 1]) ? tab : undefined;
    const isMisplaced = this.#plainColumn === undefined ? !this.#inBrackets : tab - before - 1 <= this.#plainColumn;
    return isMisplaced ? tab : undefined;
  }
}

/** A block whose indentation its first line gives must not have a tab there. */
function inFirstLine({ props, offset, source }: CST.BlockScalar): number | undefined {
  if (props.some((token) => token.type === 'block-scalar-header' && /\d/.test(token.source))) return undefined;
  const match = /^(?: *\r?\n)* *\t/.exec(source);
  return match === null ? undefined : offset + match[0].length - 1;
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
