import { isBreak } from './character-classes.ts';

/** A place in a text, moved forward by the scanners. */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** Where the line begins that `pos` is on. */
  lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  get column(): number {
    return this.pos - this.lineStart;
  }

  /** The character code at an offset from here; NaN behind the text's end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.pos + ahead);
  }

  /**
   * Steps over a line break, and tells what it stands for: CR, CRLF and NEL are line feeds, the separators themselves.
   * CR CR LF is one break too, since kubectl's reader of lines drops the CR before LF.
   */
  break(): string {
    const code = this.code();
    if (code === 13 && this.code(1) === 13 && this.code(2) === 10) this.pos += 3;
    else this.pos += code === 13 && this.code(1) === 10 ? 2 : 1;
    this.lineStart = this.pos;
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
  }

  skipBlanks(): void {
    let code = this.code();
    while (code === 32 || code === 9) {
      this.pos += 1;
      code = this.code();
    }
  }

  skipLine(): void {
    for (let code = this.code(); !Number.isNaN(code) && !isBreak(code); code = this.code()) this.pos += 1;
  }

  /** True at a `---` or `...` that stands alone at a line's beginning. */
  atDocumentMarker(): boolean {
    if (this.pos !== this.lineStart) return false;
    const code = this.code();
    if ((code !== 45 && code !== 46) || this.code(1) !== code || this.code(2) !== code) return false;
    const next = this.code(3);
    return Number.isNaN(next) || next === 32 || next === 9 || isBreak(next);
  }
}
