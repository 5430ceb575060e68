import { malformed } from '../unreadable.ts';
import { BlockIndents } from './block-indents.ts';
import { endsWord, isEnd, tab } from './character-classes.ts';
import { Cursor } from './cursor.ts';
import { KeyCandidates } from './key-candidates.ts';
import { misplacedColon } from './misplaced-colon.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { scanDirective } from './scan-directive.ts';
import { beginsPlain, scanPlain } from './scan-plain.ts';
import { scanAnchor, scanTag } from './scan-properties.ts';
import { scanQuoted } from './scan-quoted.ts';
import { skipSpace } from './skip-space.ts';
import { type KeyCandidate, type Token, type TokenType, tokenOf } from './token.ts';
import { TokenQueue } from './token-queue.ts';

/** What begins with these characters, and how it is scanned. */
const inlineTokens: Readonly<Record<string, readonly [TokenType, (cursor: Cursor) => string]>> = {
  '*': ['alias', scanAnchor],
  '&': ['anchor', scanAnchor],
  '!': ['tag', scanTag],
  '"': ['scalar', scanQuoted],
  "'": ['scalar', scanQuoted],
};

/**
 * Cuts a text into tokens as go.yaml.in/yaml/v2 does (scannerc.go), on demand: collections in block style open and close
 * with the columns, and a token turns out to be a key when its `:` comes. Throws `Unreadable`.
 */
export class Scanner {
  /** The last scalar, alias, anchor or tag. */
  lastText: Token | undefined;
  readonly text: string;
  readonly #cursor: Cursor;
  readonly #queue = new TokenQueue();
  readonly #candidates: KeyCandidates;
  readonly #indents = new BlockIndents();
  /** Where each open bracket stands. */
  readonly #brackets: number[] = [];
  /** Whether a key may begin here: at a line's beginning and behind an indicator. */
  #keyAllowed = true;
  #ended = false;

  constructor(text: string) {
    this.text = text;
    this.#cursor = new Cursor(text);
    this.#candidates = new KeyCandidates(this.#cursor);
  }

  /** The next token; `end` again and again behind the last. */
  peek(): Token {
    for (;;) {
      const { head } = this.#queue;
      if (head !== undefined && (this.#ended || !this.#candidates.isOpen(head))) return head;
      this.#scanNext();
    }
  }

  take(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.#queue.shift();
    return token;
  }

  /** The outermost bracket that is open. */
  get openBracket(): number | undefined {
    return this.#brackets[0];
  }

  get #inFlow(): boolean {
    return this.#brackets.length > 0;
  }

  #scanNext(): void {
    const cursor = this.#cursor;
    const brokeLine = skipSpace(cursor, { inFlow: this.#inFlow, keyAllowed: this.#keyAllowed });
    if (brokeLine && !this.#inFlow) this.#keyAllowed = true;
    this.#closeBlocks(cursor.column);
    const code = cursor.code();
    this.#ended = isEnd(code);
    if (this.#ended) this.#outsideDocument('end', () => {});
    else if (cursor.column === 0 && code === 37) this.#outsideDocument('directive', scanDirective);
    else if (cursor.atDocumentMarker())
      this.#outsideDocument(code === 45 ? 'document-start' : 'document-end', () => {
        cursor.pos += 3;
      });
    else if (this.#scanIndicator(code)) return;
    else if (beginsPlain(cursor, this.#inFlow)) this.#plain();
    else {
      const { pos } = cursor;
      throw malformed(code === tab ? 'tab' : 'reserved', pos, pos + 1, 'found character that cannot start any token');
    }
  }

  /** What begins with an indicator; false where the character is none here. */
  #scanIndicator(code: number): boolean {
    switch (String.fromCharCode(code)) {
      case '[':
        this.#openFlow('flow-sequence');
        return true;
      case '{':
        this.#openFlow('flow-map');
        return true;
      case ']':
        this.#closeFlow('flow-sequence-end');
        return true;
      case '}':
        this.#closeFlow('flow-map-end');
        return true;
      case ',':
        this.#candidates.dismissCurrent();
        this.#keyAllowed = true;
        this.#pushIndicator('flow-entry');
        return true;
      case '-':
        if (!endsWord(this.#cursor.code(1))) return false;
        this.#entry();
        return true;
      case '?':
        if (!this.#inFlow && !endsWord(this.#cursor.code(1))) return false;
        this.#explicitKey();
        return true;
      case ':':
        if (!this.#inFlow && !endsWord(this.#cursor.code(1))) return false;
        this.#value();
        return true;
      case '|':
      case '>':
        if (this.#inFlow) return false;
        this.#blockScalar();
        return true;
      default:
        return this.#scanInline(code);
    }
  }

  #closeBlocks(column: number): void {
    const { pos } = this.#cursor;
    while (!this.#inFlow && this.#indents.closeOne(column)) this.#queue.push(tokenOf('block-end', pos, pos));
  }

  #pushIndicator(type: TokenType): Token {
    const start = this.#cursor.pos;
    this.#cursor.pos += 1;
    const token = tokenOf(type, start, start + 1);
    this.#queue.push(token);
    return token;
  }

  #outsideDocument(type: TokenType, scan: (cursor: Cursor) => void): void {
    this.#closeBlocks(-1);
    this.#candidates.dismissCurrent();
    this.#keyAllowed = false;
    const start = this.#cursor.pos;
    scan(this.#cursor);
    this.#queue.push(tokenOf(type, start, this.#cursor.pos));
  }

  #openFlow(type: 'flow-map' | 'flow-sequence'): void {
    const candidate = this.#beginCandidate();
    this.#brackets.push(this.#cursor.pos);
    this.#candidates.remember(this.#pushIndicator(type), candidate);
    this.#candidates.openLevel();
    this.#keyAllowed = true;
  }

  #closeFlow(type: 'flow-map-end' | 'flow-sequence-end'): void {
    this.#candidates.closeLevel();
    this.#brackets.pop();
    this.#keyAllowed = false;
    this.#pushIndicator(type);
  }

  #entry(): void {
    this.#openBlock('block-sequence', 'indentation', 'block sequence entries are not allowed in this context');
    this.#candidates.dismissCurrent();
    this.#keyAllowed = true;
    this.#pushIndicator('entry');
  }

  #explicitKey(): void {
    this.#openBlock('block-map', 'mapping-value', 'mapping keys are not allowed in this context');
    this.#candidates.dismissCurrent();
    this.#keyAllowed = !this.#inFlow;
    this.#pushIndicator('key');
  }

  /** Opens the block that a `-` or `?` begins, if it is deeper than the one around it. */
  #openBlock(type: TokenType, fault: 'indentation' | 'mapping-value', detail: string): void {
    if (this.#inFlow) return;
    const { pos, column } = this.#cursor;
    if (!this.#keyAllowed) throw malformed(fault, pos, pos + 1, detail);
    if (this.#indents.open(column)) this.#queue.push(tokenOf(type, pos, pos));
  }

  #value(): void {
    const { pos, column, lineStart } = this.#cursor;
    const key = this.#candidates.current;
    if (key !== undefined) {
      if (!this.#inFlow && this.#indents.open(key.start - lineStart))
        this.#queue.insertBefore(key, tokenOf('block-map', key.start, key.start));
      this.#queue.insertBefore(key, tokenOf('key', key.start, key.start));
      this.#candidates.settle(key);
      this.#keyAllowed = false;
    } else {
      if (!this.#inFlow && !this.#keyAllowed) throw misplacedColon(this.#cursor, this.lastText);
      if (!this.#inFlow && this.#indents.open(column)) this.#queue.push(tokenOf('block-map', pos, pos));
      this.#keyAllowed = !this.#inFlow;
    }
    this.#pushIndicator('value');
  }

  /** An alias, an anchor, a tag or a quoted scalar; false where none begins here. */
  #scanInline(code: number): boolean {
    const [type, scan] = inlineTokens[String.fromCharCode(code)] ?? [];
    if (type === undefined || scan === undefined) return false;
    const candidate = this.#beginCandidate();
    this.#keyAllowed = false;
    const start = this.#cursor.pos;
    const text = scan(this.#cursor);
    this.#pushText(tokenOf(type, start, this.#cursor.pos, text), candidate);
    return true;
  }

  #plain(): void {
    const candidate = this.#beginCandidate();
    const start = this.#cursor.pos;
    const { text, end, brokeLine } = scanPlain(this.#cursor, this.#indents.current + 1, this.#inFlow);
    this.#keyAllowed = brokeLine;
    this.#pushText(tokenOf('scalar', start, end, text, true), candidate);
  }

  #blockScalar(): void {
    this.#candidates.dismissCurrent();
    this.#keyAllowed = true;
    const start = this.#cursor.pos;
    const { text, end } = scanBlockScalar(this.#cursor, this.#indents.current);
    this.#queue.push(tokenOf('scalar', start, end, text));
  }

  #beginCandidate(): KeyCandidate | undefined {
    if (!this.#keyAllowed) return undefined;
    return this.#candidates.begin(!this.#inFlow && this.#indents.current === this.#cursor.column);
  }

  #pushText(token: Token, candidate: KeyCandidate | undefined): void {
    this.#queue.push(token);
    this.lastText = token;
    this.#candidates.remember(token, candidate);
  }
}
