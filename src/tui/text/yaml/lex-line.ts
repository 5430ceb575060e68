import type { Paint } from '../../../report/style.ts';
import { endsWord, isBlank, isFlowIndicator } from '../../../yaml/scanner/character-classes.ts';
import { atStart, type Quote, type YamlState } from './line-state.ts';
import { quoteEnd, spaceEnd, wordEnd } from './scan-text.ts';
import { scalarPaint, yamlPaints } from './yaml-paints.ts';

/** A stretch of a line in a colour: UTF-16 offsets, `end` exclusive. Stretches do not overlap, and stand in order. */
export interface PaintedSpan {
  readonly start: number;
  readonly end: number;
  readonly paint: Paint;
}

export interface LexedLine {
  readonly spans: readonly PaintedSpan[];
  /** For the next line. */
  readonly next: YamlState;
}

/** The colours of a line of YAML. Takes any text: what is broken is coloured as far as it can be told what it is. */
export function lexLine(line: string, state: YamlState): LexedLine {
  return new LineLexer(line, state).run();
}

const documentMark = /^(?:---|\.\.\.)(?=\s|$)/;
const blockHeader = /[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/y;

class LineLexer {
  readonly #line: string;
  readonly #spans: PaintedSpan[] = [];
  #state: YamlState;
  #at = 0;
  /** Column of the key or item whose value comes next: a block scalar has to be indented by more. */
  #parent = -1;

  constructor(line: string, state: YamlState) {
    this.#line = line;
    this.#state = state;
  }

  run(): LexedLine {
    const mark = documentMark.exec(this.#line);
    if (mark !== null) {
      this.#state = atStart;
      this.#paint(0, 3, yamlPaints.mark);
    } else if (!this.#continued()) return { spans: this.#spans, next: this.#state };
    while (this.#at < this.#line.length) this.#token();
    return { spans: this.#spans, next: this.#state };
  }

  /** Takes what belongs to a scalar of the lines above; false where that is the whole line. */
  #continued(): boolean {
    const { block, quote } = this.#state;
    const indent = spaceEnd(this.#line, 0);
    const isEmpty = indent === this.#line.length;
    if (block !== undefined) {
      if (isEmpty) return false;
      if (indent >= block.indent) {
        // Spaces are painted too: they count.
        const known = block.known ? block.indent : indent;
        this.#paint(known, this.#line.length, yamlPaints.string);
        this.#state = { ...this.#state, block: { indent: known, known: true } };
        return false;
      }
      this.#state = { ...this.#state, block: undefined };
    }
    if (quote !== undefined) {
      // A quote that somebody forgot to close does not colour the rest of the text.
      if (isEmpty || indent > quote.indent || this.#state.depth > 0) this.#quoted(quote.mark, indent);
      else this.#state = { ...this.#state, quote: undefined };
    }
    if (this.#line.startsWith('%') && this.#state.depth === 0 && quote === undefined) {
      this.#paint(0, this.#line.length, yamlPaints.mark);
    }
    return true;
  }

  #token(): void {
    const line = this.#line;
    this.#at = spaceEnd(line, this.#at);
    const at = this.#at;
    if (at >= line.length) return;
    const code = line.charCodeAt(at);
    const character = line.charAt(at);
    if (character === '#' && (at === 0 || isBlank(line.charCodeAt(at - 1))))
      this.#paint(at, line.length, yamlPaints.comment);
    else if (character === '"' || character === "'") this.#quoted(character, at + 1);
    else if (isFlowIndicator(code)) this.#bracket(character);
    else if (this.#isIndicator(character)) {
      if (character !== ':') this.#parent = at;
      this.#at += 1;
    } else if (character === '&' || character === '*' || character === '!') this.#property();
    else if (!this.#blockScalar()) this.#plain();
  }

  /** `-`, `?` and `:` before a blank or the line's end, and `:` after what can be nothing but a key. */
  #isIndicator(character: string): boolean {
    if (character !== '-' && character !== '?' && character !== ':') return false;
    const next = this.#line.charCodeAt(this.#at + 1);
    return endsWord(next) || (character === ':' && this.#state.depth > 0 && this.#followsKey());
  }

  /** In brackets, a quoted key needs no blank after its colon: JSON is written so. */
  #followsKey(): boolean {
    const last = this.#spans.at(-1);
    return last?.end === this.#at && last.paint === yamlPaints.key;
  }

  #bracket(character: string): void {
    this.#at += 1;
    const { depth } = this.#state;
    if (character === '{' || character === '[') this.#state = { ...this.#state, depth: depth + 1 };
    else if (character !== ',') this.#state = { ...this.#state, depth: Math.max(0, depth - 1) };
  }

  #property(): void {
    const end = wordEnd(this.#line, this.#at, this.#state.depth > 0);
    this.#paint(this.#at, end, yamlPaints.property);
  }

  /** From after the quote, or from the beginning of a line that goes on with it, to its other end. */
  #quoted(mark: Quote, from: number): void {
    const start = this.#state.quote === undefined ? this.#at : from;
    const end = quoteEnd(this.#line, from, mark);
    if (end === undefined) {
      const indent = this.#state.quote?.indent ?? spaceEnd(this.#line, 0);
      this.#state = { ...this.#state, quote: { mark, indent } };
      this.#paint(start, this.#line.length, yamlPaints.string);
      return;
    }
    this.#state = { ...this.#state, quote: undefined };
    const isKey = this.#isKey(end, true);
    if (isKey) this.#parent = start;
    this.#paint(start, end, isKey ? yamlPaints.key : yamlPaints.string);
  }

  /** `|` or `>` with nothing after it but a comment. */
  #blockScalar(): boolean {
    blockHeader.lastIndex = this.#at;
    if (this.#state.depth > 0 || !blockHeader.test(this.#line)) return false;
    const digit = /[1-9]/.exec(this.#line.slice(this.#at, this.#at + 3))?.[0];
    const indent = Math.max(0, this.#parent) + Number(digit ?? 1);
    const block = { indent: this.#parent === -1 ? Number(digit ?? 0) : indent, known: digit !== undefined };
    this.#state = { ...this.#state, block };
    this.#paint(this.#at, wordEnd(this.#line, this.#at, false), yamlPaints.property);
    return true;
  }

  #plain(): void {
    const line = this.#line;
    const start = this.#at;
    const inFlow = this.#state.depth > 0;
    let end = start;
    let at = start;
    while (at < line.length) {
      const word = wordEnd(line, at, inFlow);
      end = Math.max(word, start + 1);
      at = spaceEnd(line, end);
      if (at === end || line.charAt(at) === '#') break;
      if (this.#isKey(end, false)) break;
    }
    const isKey = this.#isKey(end, false);
    if (isKey) this.#parent = start;
    this.#paint(start, end, isKey ? yamlPaints.key : scalarPaint(line.slice(start, end)));
  }

  /** Whether a colon that makes a key of what ends here comes next. */
  #isKey(end: number, quoted: boolean): boolean {
    const colon = spaceEnd(this.#line, end);
    if (this.#line.charAt(colon) !== ':') return false;
    const next = this.#line.charCodeAt(colon + 1);
    if (endsWord(next)) return true;
    return this.#state.depth > 0 && (quoted || isFlowIndicator(next));
  }

  #paint(start: number, end: number, paint: Paint): void {
    if (end > start) this.#spans.push({ start, end, paint });
    this.#at = Math.max(this.#at, end);
  }
}
