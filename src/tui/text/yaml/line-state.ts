/** What the lines above a line of YAML mean for it. */
export interface YamlState {
  /** The block scalar that may go on in this line. */
  readonly block: OpenBlock | undefined;
  /** The quoted scalar that is not closed yet, and the indentation of the line that it began in. */
  readonly quote: { readonly mark: Quote; readonly indent: number } | undefined;
  /** Brackets that are open. */
  readonly depth: number;
}

export interface OpenBlock {
  /** Lines indented by less are no longer part of it; only a guess until its first line that is not blank. */
  readonly indent: number;
  readonly known: boolean;
}

export type Quote = '"' | "'";

/** Before the first line of a text, and after a document mark. */
export const atStart: YamlState = { block: undefined, quote: undefined, depth: 0 };
