import type { Diagnostic } from '../model/diagnostic.ts';
import type { ScalarNode, YamlNode } from '../model/node.ts';
import type { Source, Span } from '../model/span.ts';
import { Expansion } from './expansion.ts';
import type { Limits } from './limits.ts';
import { resolvePlainScalar } from './resolve-scalar.ts';
import { mergeTag, resolveTaggedScalar } from './resolve-tagged-scalar.ts';
import type { Token } from './scanner/token.ts';
import { malformed, Unreadable } from './unreadable.ts';

/** What may stand before a node. */
export interface Properties {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
}

/** A node by its name; no node while it is being read. */
interface Anchored {
  node: YamlNode | undefined;
  /** How many values it stands for, those behind its aliases counted. */
  size: number;
}

/** A collection whose values are being read. */
export interface Opened {
  readonly start: number;
  readonly anchored: Anchored | undefined;
  readonly before: number;
}

/**
 * Builds a document's nodes: scalars resolved, anchors followed, sizes counted. Offsets given are those of the text that
 * is read, which stands at `base` in the source; spans of nodes are the source's.
 */
export class TreeBuilder {
  readonly limits: Limits;
  readonly warnings: Diagnostic[] = [];
  /** Where the node that was built last ends. */
  lastEnd = 0;
  /** What the last alias stands for. */
  lastAliased: YamlNode | undefined;
  readonly #source: Source;
  readonly #base: number;
  readonly #anchors = new Map<string, Anchored>();
  readonly #expansion: Expansion;
  #lastStart = 0;

  constructor(source: Source, base: number, limits: Limits) {
    this.#source = source;
    this.#base = base;
    this.limits = limits;
    this.#expansion = new Expansion(limits.nodes);
  }

  /** Where the node that was built last is written. */
  get last(): Span {
    return { start: this.#lastStart, end: this.lastEnd };
  }

  /** Refuses a value that stands too deep in the document. */
  checkDepth(depth: number, at: number): void {
    const { depth: max } = this.limits;
    if (depth > max) throw new Unreadable({ start: at, end: at + 1 }, { code: 'limit-exceeded', limit: 'depth', max });
  }

  /** The null of a key or item without a value. */
  empty(at: number): ScalarNode {
    return this.#built(
      { type: 'scalar', span: this.sourceSpan({ start: at, end: at }), value: null, plain: true },
      at,
      at,
    );
  }

  scalar(token: Token, { anchor, tag }: Properties): ScalarNode {
    const { start, end } = token;
    const plain = token.plain && (tag === undefined || tag === mergeTag);
    const span = this.sourceSpan(token);
    const node = this.#built<ScalarNode>({ type: 'scalar', span, value: scalarValue(token, tag), plain }, start, end);
    if (anchor !== undefined) this.#anchors.set(anchor, { node, size: 1 });
    return node;
  }

  alias({ start, end, text: name }: Token): YamlNode {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) throw malformed('anchor', start, end, `unknown anchor '${name}' referenced`);
    const { node, size } = anchored;
    if (node === undefined) throw malformed('anchor', start, end, `anchor '${name}' value contains itself`);
    this.#lastStart = start;
    this.lastEnd = end;
    this.#expansion.addAlias(size, { start, end });
    this.lastAliased = node;
    return node;
  }

  /** A collection begins. */
  open({ start }: Token, { anchor }: Properties): Opened {
    const anchored = anchor === undefined ? undefined : { node: undefined, size: 0 };
    if (anchor !== undefined && anchored !== undefined) this.#anchors.set(anchor, anchored);
    return { start, anchored, before: this.#expansion.total };
  }

  /** A collection ends: at its bracket, or in block style with its last value. */
  close<T extends YamlNode>(opened: Opened, end: number | undefined, build: (span: Span) => T): T {
    const { start, anchored, before } = opened;
    const last = Math.max(end ?? this.lastEnd, start);
    const node = this.#built(build(this.sourceSpan({ start, end: last })), start, last);
    if (anchored !== undefined) {
      anchored.node = node;
      anchored.size = this.#expansion.total - before;
    }
    return node;
  }

  /** The value that was built last is a map's key. */
  countAsKey(): void {
    this.#expansion.uncountKey();
  }

  warnOfDuplicate(key: string, keySpan: Span): void {
    const problem = { code: 'duplicate-key', key } as const;
    this.warnings.push({ severity: 'warning', problem, field: '', source: this.#source, span: keySpan, exact: true });
  }

  /** A merge key copies so many entries. */
  countMerged(entries: number, at: Span): void {
    this.#expansion.addMerged(entries, at);
  }

  /** A part of the text read, as it is written. */
  writtenText({ start, end }: Span): string {
    return this.#source.text.slice(this.#base + start, this.#base + end);
  }

  /** Where a part of the text read stands in the source. */
  sourceSpan({ start, end }: Span): Span {
    const { length } = this.#source.text;
    return { start: Math.min(this.#base + start, length), end: Math.min(this.#base + end, length) };
  }

  #built<T extends YamlNode>(node: T, start: number, end: number): T {
    this.#lastStart = start;
    this.lastEnd = end;
    this.#expansion.add(start, end);
    return node;
  }
}

function scalarValue({ text, plain, start, end }: Token, tag: string | undefined): ScalarNode['value'] {
  if (tag === undefined && !plain) return text;
  const resolved = tag === undefined ? resolvePlainScalar(text) : resolveTaggedScalar(tag, text);
  if (typeof resolved === 'object' && resolved !== null) throw malformed('other', start, end, resolved.fault);
  // JSON, and so the API server, has no word for infinity.
  if (typeof resolved === 'number' && !Number.isFinite(resolved))
    throw malformed('other', start, end, `unsupported value: ${resolved}`);
  return resolved;
}
