import type { Diagnostic } from './diagnostic.ts';
import type { Source, Span } from './span.ts';

/** A YAML value with its place. Anchors and merge keys are resolved: one node may stand in several places. */
export type YamlNode = ScalarNode | MapNode | SequenceNode;

export interface ScalarNode {
  readonly type: 'scalar';
  readonly span: Span;
  /** What kubectl's reader makes of it: `yes` is true, `0644` is 420, `12:30` a string. */
  readonly value: string | number | bigint | boolean | null;
  /** True for a scalar without quotes or block style, the only kind that can be something else than a string. */
  readonly plain: boolean;
}

export interface MapNode {
  readonly type: 'map';
  readonly span: Span;
  /** In order of first writing; a key that is written twice stands once, with its last value. */
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface SequenceNode {
  readonly type: 'sequence';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

/** One document of a source, or one item of a `kind: List` in it. */
export interface YamlDocument {
  readonly source: Source;
  /** Counted from 0 over the source's documents that are not empty; items of a List count each. */
  readonly index: number;
  readonly root: YamlNode;
}

/** Everything read from one source. A document that cannot be read is missing from `documents`. */
export interface ParsedSource {
  readonly source: Source;
  readonly documents: readonly YamlDocument[];
  /** Syntax errors and exceeded limits (then the source is ungradable as far as it goes), warnings such as duplicate keys. */
  readonly diagnostics: readonly Diagnostic[];
}
