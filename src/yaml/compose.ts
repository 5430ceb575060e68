import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MapEntry, MapNode, YamlNode } from '../model/node.ts';
import type { Limit, Problem, SyntaxFault } from '../model/problem.ts';
import type { Source, Span } from '../model/span.ts';
import type { Limits } from './limits.ts';
import { resolvePlainScalar } from './resolve-scalar.ts';
import { resolveTaggedScalar } from './resolve-tagged-scalar.ts';
import { syntaxFault } from './syntax-fault.ts';

/** What one document's text came to: a root unless it is empty or cannot be read. */
export interface Composed {
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const options = {
  schema: 'failsafe',
  merge: false,
  // The package's own check takes quadratic time; ours comes with building the map.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads the text of one document in kubectl's dialect. Never throws. */
export function compose(source: Source, chunk: Span, limits: Limits): Composed {
  const text = source.text.slice(chunk.start, chunk.end);
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    const tooDeep = deeperThan(token, limits.depth);
    if (tooDeep !== undefined) {
      const start = chunk.start + tooDeep;
      return {
        root: undefined,
        diagnostics: [limitExceeded(source, { start, end: start + 1 }, 'depth', limits.depth)],
      };
    }
    tokens.push(token);
  }
  const document = firstDocument(tokens, text.length);
  if (document === undefined) return { root: undefined, diagnostics: [] };
  const error = document.errors[0];
  if (error !== undefined) {
    const [start, end] = error.pos;
    const span = clampSpan({ start: chunk.start + start, end: chunk.start + end }, source.text.length);
    const problem: Problem = { code: 'yaml-syntax', fault: syntaxFault(error, text), detail: error.message };
    return { root: undefined, diagnostics: [{ severity: 'error', problem, field: '', source, span, exact: true }] };
  }
  if (document.contents === null) return { root: undefined, diagnostics: [] };
  return new TreeBuilder(source, chunk.start, limits).build(document.contents);
}

/** What stands behind a `...` line is another document of the same chunk, which kubectl does not read. */
function firstDocument(tokens: readonly CST.Token[], length: number): Document.Parsed | undefined {
  for (const document of new Composer(options).compose(tokens, false, length)) return document as Document.Parsed;
  return undefined;
}

/** Walks a token without recursion, since its depth is what is in doubt; the offset of the first level too many. */
function deeperThan(token: CST.Token, max: number): number | undefined {
  const waiting: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token: current, depth } = next;
    if (depth > max) return current.offset;
    if (current.type === 'document') {
      if (current.value) waiting.push({ token: current.value, depth });
    } else if ('items' in current) {
      for (const item of current.items) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/** Ends the building of a document that turned out unreadable. */
class Unreadable extends Error {
  readonly span: Span;
  readonly problem: Problem;
  constructor(span: Span, problem: Problem) {
    super(problem.code);
    this.span = span;
    this.problem = problem;
  }
}

/** Turns the package's nodes into ours: scalars resolved, anchors and merge keys followed, sizes counted. */
class TreeBuilder {
  readonly #source: Source;
  readonly #base: number;
  readonly #limits: Limits;
  readonly #warnings: Diagnostic[] = [];
  readonly #anchors = new Map<string, YamlNode | 'open'>();
  /** How many values a node stands for when every alias is written out. */
  readonly #sizes = new WeakMap<YamlNode, number>();

  constructor(source: Source, base: number, limits: Limits) {
    this.#source = source;
    this.#base = base;
    this.#limits = limits;
  }

  build(contents: Node): Composed {
    try {
      return { root: this.#node(contents), diagnostics: this.#warnings };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { span, problem } = error;
      return { root: undefined, diagnostics: [this.#diagnostic('error', span, problem)] };
    }
  }

  #node(node: Node | null): YamlNode {
    if (node === null) return { type: 'scalar', span: this.#at(0, 0), value: null, plain: true };
    if (isAlias(node)) return this.#alias(node);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const built = isMap(node) ? this.#map(node) : isSeq(node) ? this.#sequence(node) : this.#scalar(node);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #alias(alias: Alias): YamlNode {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) this.#fail(alias, 'anchor', `unknown anchor '${alias.source}' referenced`);
    if (target === 'open') this.#fail(alias, 'anchor', `anchor '${alias.source}' value contains itself`);
    return target;
  }

  #scalar(node: Node): YamlNode {
    const span = this.#spanOf(node);
    if (!isScalar(node)) this.#fail(node, 'other', 'unexpected node');
    const text = String(node.value ?? '');
    if (node.tag !== undefined && node.tag !== '!') {
      const tagged = resolveTaggedScalar(node.tag, text);
      if ('fault' in tagged) this.#fail(node, 'other', tagged.fault);
      return { type: 'scalar', span, value: this.#finite(node, tagged.value), plain: false };
    }
    const plain = node.type === 'PLAIN' && node.tag === undefined;
    return { type: 'scalar', span, value: plain ? this.#finite(node, resolvePlainScalar(text)) : text, plain };
  }

  /** JSON, and so the API server, has no word for infinity. */
  #finite<T>(node: Node, value: T): T {
    if (typeof value === 'number' && !Number.isFinite(value)) this.#fail(node, 'other', `unsupported value: ${value}`);
    return value;
  }

  #sequence(node: Node & { items: unknown[] }): YamlNode {
    const items = node.items.map((item) => this.#node(item as Node | null));
    return this.#sized({ type: 'sequence', span: this.#spanOf(node), items }, items);
  }

  #map(node: Node & { items: { key: unknown; value: unknown }[] }): MapNode {
    const entries = new Map<string, MapEntry>();
    const written = new Set<string>();
    const span = this.#spanOf(node);
    for (const { key, value } of node.items) {
      const keyNode = key as Node | null;
      if (isMergeKey(keyNode)) {
        this.#merge(entries, this.#node(value as Node | null), keyNode);
        continue;
      }
      const name = this.#key(keyNode, span);
      const keySpan = keyNode === null ? span : this.#spanOf(keyNode);
      if (written.has(name))
        this.#warnings.push(this.#diagnostic('warning', keySpan, { code: 'duplicate-key', key: name }));
      written.add(name);
      const built = value === null ? this.#missing(keySpan) : this.#node(value as Node);
      entries.set(name, { keySpan, value: built });
    }
    const values = [...entries.values()].map((entry) => entry.value);
    return this.#sized({ type: 'map', span, entries }, values);
  }

  #missing(after: Span): YamlNode {
    return { type: 'scalar', span: { start: after.end, end: after.end }, value: null, plain: true };
  }

  /** A map's key as JSON spells it: `yes` is "true", `0x10` is "16"; null and collections are no keys. */
  #key(node: Node | null, map: Span): string {
    const built = node === null ? undefined : this.#node(node);
    if (built === undefined || (built.type === 'scalar' && built.value === null))
      throw new Unreadable(built?.span ?? map, {
        code: 'yaml-syntax',
        fault: 'null-key',
        detail: 'null is no map key',
      });
    if (built.type !== 'scalar')
      throw new Unreadable(built.span, { code: 'yaml-syntax', fault: 'flow', detail: 'a collection is no map key' });
    return String(built.value);
  }

  /** As go.yaml.in/yaml/v2 does it: merged values replace what was written before them, not what comes after. */
  #merge(entries: Map<string, MapEntry>, value: YamlNode, key: Node): void {
    const maps = value.type === 'sequence' ? value.items.toReversed() : [value];
    for (const map of maps) {
      if (map.type !== 'map') this.#fail(key, 'merge', 'map merge requires map or sequence of maps as the value');
      for (const [name, entry] of map.entries) entries.set(name, entry);
    }
  }

  #sized<T extends YamlNode>(node: T, children: readonly YamlNode[]): T {
    let size = 1;
    for (const child of children) size += this.#sizes.get(child) ?? 1;
    if (size > this.#limits.nodes)
      throw new Unreadable(node.span, { code: 'limit-exceeded', limit: 'nodes', max: this.#limits.nodes });
    this.#sizes.set(node, size);
    return node;
  }

  #fail(node: Node, fault: SyntaxFault, detail: string): never {
    throw new Unreadable(this.#spanOf(node), { code: 'yaml-syntax', fault, detail });
  }

  #spanOf(node: Node): Span {
    const range = node.range;
    return range ? this.#at(range[0], range[1]) : this.#at(0, 0);
  }

  #at(start: number, end: number): Span {
    return clampSpan({ start: this.#base + start, end: this.#base + end }, this.#source.text.length);
  }

  #diagnostic(severity: 'error' | 'warning', span: Span, problem: Problem): Diagnostic {
    return { severity, problem, field: '', source: this.#source, span, exact: true };
  }
}

function isMergeKey(node: Node | null): node is Node {
  return isScalar(node) && node.value === '<<' && node.type === 'PLAIN' && node.tag === undefined;
}

/** The diagnostic of a limit. */
export function limitExceeded(source: Source, span: Span, limit: Limit, max: number): Diagnostic {
  const problem: Problem = { code: 'limit-exceeded', limit, max };
  return { severity: 'error', problem, field: '', source, span: clampSpan(span, source.text.length), exact: true };
}

function clampSpan(span: Span, length: number): Span {
  const start = Math.min(Math.max(0, span.start), length);
  return { start, end: Math.min(Math.max(start, span.end), length) };
}
