import type { YamlNode } from '../model/node.ts';
import { MapBuilder } from './map-builder.ts';
import type { Token } from './scanner/token.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** Builds the nodes of a text that JSON's grammar is known to take. Throws `Unreadable` where limits are exceeded. */
export function readJson(text: string, builder: TreeBuilder): YamlNode {
  return new JsonReader(text, builder).value(0);
}

class JsonReader {
  readonly #text: string;
  readonly #builder: TreeBuilder;
  #pos = 0;

  constructor(text: string, builder: TreeBuilder) {
    this.#text = text;
    this.#builder = builder;
  }

  value(depth: number): YamlNode {
    this.#skipSpace();
    this.#builder.checkDepth(depth, this.#pos);
    switch (this.#text[this.#pos]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      default:
        return this.#builder.scalar(this.#scalar(), {});
    }
  }

  #object(depth: number): YamlNode {
    const map = new MapBuilder(this.#builder, this.#builder.open(this.#bracket(), {}));
    while (!this.#at('}')) {
      this.#skipSpace();
      const key = map.key(this.#builder.scalar(this.#scalar(), {}));
      this.#at(':');
      map.add(key, this.value(depth + 1));
      this.#at(',');
    }
    return map.node(this.#pos);
  }

  #array(depth: number): YamlNode {
    const opened = this.#builder.open(this.#bracket(), {});
    const items: YamlNode[] = [];
    while (!this.#at(']')) {
      items.push(this.value(depth + 1));
      this.#at(',');
    }
    return this.#builder.close(opened, this.#pos, (span) => ({ type: 'sequence', span, items }));
  }

  #bracket(): Token {
    this.#pos += 1;
    return this.#token(this.#pos - 1, '', false);
  }

  /** A string, number, boolean or null. */
  #scalar(): Token {
    const start = this.#pos;
    const pattern = this.#text[start] === '"' ? /"(?:[^"\\]|\\.)*"/y : /[^\s,\]}]*/y;
    pattern.lastIndex = start;
    const written = pattern.exec(this.#text)?.[0] ?? '';
    this.#pos += written.length;
    const isString = written.startsWith('"');
    return this.#token(start, isString ? (JSON.parse(written) as string) : written, !isString);
  }

  #token(start: number, text: string, plain: boolean): Token {
    return { type: 'scalar', start, end: this.#pos, text, plain, candidate: undefined };
  }

  /** Steps over a mark, if it is the next. */
  #at(mark: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#pos] !== mark) return false;
    this.#pos += 1;
    return true;
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#pos] ?? '')) this.#pos += 1;
  }
}
