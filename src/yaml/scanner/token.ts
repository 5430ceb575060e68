import type { Span } from '../../model/span.ts';

/**
 * What the scanner makes of a text. `block-map` and `block-sequence` open a collection where the first key or `-` of a
 * deeper column stands, `block-end` closes the innermost; `key` stands before what turned out to be a key.
 */
export type TokenType =
  | 'block-map'
  | 'block-sequence'
  | 'block-end'
  | 'key'
  | 'value'
  | 'entry'
  | 'flow-map'
  | 'flow-map-end'
  | 'flow-sequence'
  | 'flow-sequence-end'
  | 'flow-entry'
  | 'scalar'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'end';

export interface Token extends Span {
  readonly type: TokenType;
  /** The value of a scalar, the name of an alias or anchor, a resolved tag; empty for the others. */
  readonly text: string;
  /** True for a scalar without quotes or block style. */
  readonly plain: boolean;
  /** Set while a `:` may still come that makes a key of it. */
  candidate: KeyCandidate | undefined;
}

/** What may turn out to be a key: only on its own line, and within 1024 characters. */
export interface KeyCandidate {
  readonly start: number;
  readonly lineStart: number;
  /** True where the column leaves nothing but a key. */
  readonly required: boolean;
}

export function tokenOf(type: TokenType, start: number, end: number, text = '', plain = false): Token {
  return { type, start, end, text, plain, candidate: undefined };
}
