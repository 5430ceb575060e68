/** How a text is to look. Decided by the caller: nothing here asks a terminal or an environment variable. */
export interface Style {
  /** ANSI colours; without them the text is plain, and says the same. */
  readonly color: boolean;
  /** Symbols in ASCII alone. */
  readonly ascii: boolean;
  /** The terminal's background is light: colours that fade on it are others. Default: dark. */
  readonly light?: boolean;
}

export type Paint = 'bold' | 'dim' | 'inverse' | 'red' | 'green' | 'yellow' | 'cyan';

/** SGR codes that begin and end a paint. */
const codes: Readonly<Record<Paint, readonly [begin: number, end: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  inverse: [7, 27],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Yellow and cyan are as good as invisible on white; magenta and blue are dark in every palette. */
const codesOnLight: typeof codes = { ...codes, yellow: [35, 39], cyan: [34, 39] };

const symbols = {
  met: ['✔', '[ok]'],
  unmet: ['✘', '[x]'],
  blocked: ['○', '[-]'],
  wouldBeMet: ['◐', '[~]'],
  warning: ['⚠', '[!]'],
  bullet: ['•', '-'],
  // beside a line number, a column wide
  errorHere: ['✘', 'x'],
  warningHere: ['⚠', '!'],
  bar: ['│', '|'],
  cursor: ['▏', '|'],
} as const satisfies Record<string, readonly [unicode: string, ascii: string]>;

export type SymbolName = keyof typeof symbols;

/** The text in a colour, or as it is. */
export function paint(style: Style, how: Paint, text: string): string {
  if (!style.color || text === '') return text;
  const [begin, end] = (style.light ? codesOnLight : codes)[how];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}

/** Each symbol goes with a word or a place that says the same. */
export function symbol(style: Style, name: SymbolName): string {
  return symbols[name][style.ascii ? 1 : 0];
}
