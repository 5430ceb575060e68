import { escapeControls } from '../../report/escape.ts';
import type { Paint } from '../../report/style.ts';
import type { Line, Segment } from './line.ts';

/**
 * The lines of a manifest in colours: keys, values that are no strings, comments. Line by line and by looks alone, so that
 * what is broken is coloured too, as far as it goes; every character stays, controls escaped.
 */
export function highlightYaml(text: string): Line[] {
  let block: number | undefined;
  return text.split('\n').map((raw) => {
    const line = raw.replaceAll('\r', '').replaceAll('\t', '    ');
    const indent = line.length - line.trimStart().length;
    if (block !== undefined && (line.trim() === '' || indent > block)) return [part(line, 'green')];
    const lexer = new LineLexer(line);
    const segments = lexer.read();
    block = lexer.beginsBlock ? indent : undefined;
    return segments;
  });
}

function part(text: string, paint?: Paint): Segment {
  const shown = escapeControls(text);
  return paint === undefined ? { text: shown } : { text: shown, paint };
}

const others = /^(?:true|false|yes|no|on|off|null|~|[-+]?\.?\d[\w.:+-]*)$/i;

type Token = readonly [length: number, paint?: Paint];

/** Cuts one line. */
class LineLexer {
  readonly #line: string;
  #at = 0;
  /** How many `[` and `{` are open. */
  #flow = 0;
  /** Whether the line ends in the mark of a block scalar. */
  beginsBlock = false;

  constructor(line: string) {
    this.#line = line;
  }

  read(): Segment[] {
    const segments: Segment[] = [];
    while (this.#at < this.#line.length) {
      const [length, paint] = this.#token();
      segments.push(part(this.#line.slice(this.#at, this.#at + length), paint));
      this.#at += length;
    }
    return segments;
  }

  #token(): Token {
    const line = this.#line;
    const character = line[this.#at] ?? '';
    const isFirst = this.#at === 0 || line[this.#at - 1] === ' ';
    if (this.#at === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) return [3, 'dim'];
    if (character === ' ') return [this.#lengthUntil((one) => one !== ' ')];
    if (character === '#' && isFirst) return [line.length - this.#at, 'dim'];
    if (character === '"' || character === "'") return this.#quoted(character);
    if ('&*!'.includes(character) && isFirst) return [this.#lengthUntil((one) => one === ' '), 'yellow'];
    if ('|>'.includes(character) && isFirst && this.#isBlockMark()) return [line.length - this.#at, 'yellow'];
    if ('[{'.includes(character)) this.#flow += 1;
    if (']}'.includes(character)) this.#flow = Math.max(0, this.#flow - 1);
    const isMark = '[]{},'.includes(character) || this.#endsKey(this.#at) || this.#isDash();
    return isMark ? [1, 'dim'] : this.#plain();
  }

  #isBlockMark(): boolean {
    this.beginsBlock = this.#flow === 0 && /^[|>][-+\d]*\s*(?:#.*)?$/.test(this.#line.slice(this.#at));
    return this.beginsBlock;
  }

  #isDash(): boolean {
    return this.#line[this.#at] === '-' && (this.#line[this.#at + 1] ?? ' ') === ' ';
  }

  /** A colon behind a key. */
  #endsKey(at: number): boolean {
    const next = this.#line[at + 1] ?? ' ';
    return this.#line[at] === ':' && (next === ' ' || (this.#flow > 0 && ',]}'.includes(next)));
  }

  #quoted(quote: string): Token {
    const line = this.#line;
    let end = this.#at + 1;
    while (end < line.length && line[end] !== quote) end += quote === '"' && line[end] === '\\' ? 2 : 1;
    const length = Math.min(end + 1, line.length) - this.#at;
    return [length, line[this.#at + length] === ':' ? 'cyan' : 'green'];
  }

  #plain(): Token {
    let end = this.#at + 1;
    while (end < this.#line.length && !this.#endsKey(end) && !this.#endsPlain(end)) end += 1;
    const text = this.#line.slice(this.#at, end).trimEnd();
    if (this.#endsKey(end)) return [text.length, 'cyan'];
    return text.length <= 40 && others.test(text) ? [text.length, 'yellow'] : [text.length];
  }

  #endsPlain(at: number): boolean {
    const character = this.#line[at] ?? '';
    if (character === '#') return this.#line[at - 1] === ' ';
    return this.#flow > 0 && ',[]{}'.includes(character);
  }

  #lengthUntil(ends: (character: string) => boolean): number {
    let end = this.#at;
    while (end < this.#line.length && !ends(this.#line[end] ?? '')) end += 1;
    return end - this.#at;
  }
}
