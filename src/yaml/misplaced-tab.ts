import type { CST } from 'yaml';

/**
 * The offset of the first tab that go.yaml.in/yaml/v2 does not take for white space (scannerc.go
 * yaml_parser_scan_to_next_token): outside of brackets, one at a line's beginning, even where nothing but a comment
 * follows, or behind the `-` of an item. `text` is what the tokens were read from, which are not deeper than recursion may go.
 */
export function misplacedTab(tokens: readonly CST.Token[], text: string): number | undefined {
  return new TabSearch(text).among(tokens);
}

class TabSearch {
  readonly #text: string;
  /** The least column at which a tab may stand, behind a plain scalar that could go on there. */
  #allowedFrom = Number.POSITIVE_INFINITY;

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
        return this.#inItems(token.items);
      case 'flow-collection':
        this.#allowedFrom = Number.POSITIVE_INFINITY;
        return this.among(token.end);
      case 'block-scalar':
        this.#allowedFrom = Number.POSITIVE_INFINITY;
        return this.among(token.props);
      case 'scalar':
      case 'alias':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#allowedFrom = token.type === 'scalar' ? token.indent + 1 : Number.POSITIVE_INFINITY;
        return this.among(token.end ?? []);
      case 'doc-end':
        return this.among(token.end ?? []);
      case 'space':
        return this.#inSpace(token.offset, token.source);
      case 'newline':
        return undefined;
      default:
        this.#allowedFrom = Number.POSITIVE_INFINITY;
        return undefined;
    }
  }

  #inItems(items: readonly CST.CollectionItem[]): number | undefined {
    for (const { start, key, sep, value } of items) {
      const found =
        this.among(start) ??
        (key ? this.#in(key) : undefined) ??
        this.among(sep ?? []) ??
        (value ? this.#in(value) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #inSpace(offset: number, source: string): number | undefined {
    const tab = source.indexOf('\t');
    if (tab === -1) return undefined;
    let before = offset + tab - 1;
    while (this.#text[before] === ' ') before -= 1;
    const atLineStart = before < 0 || this.#text[before] === '\n';
    const behindDash = this.#text[before] === '-' && isBlank(this.#text[before - 1]);
    if (behindDash) return offset + tab;
    return atLineStart && offset + tab - before - 1 < this.#allowedFrom ? offset + tab : undefined;
  }
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
