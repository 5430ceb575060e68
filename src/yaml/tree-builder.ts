import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MapEntry, MapNode, YamlNode } from '../model/node.ts';
import type { Problem, SyntaxFault } from '../model/problem.ts';
import type { Source, Span } from '../model/span.ts';
import { clampSpan } from './clamp-span.ts';
import type { Limits } from './limits.ts';
import { resolvePlainScalar } from './resolve-scalar.ts';
import { resolveTaggedScalar } from './resolve-tagged-scalar.ts';
import { escapeFault, flowFault } from './scalar-faults.ts';

/** A document as a tree: no root where it cannot be read. */
export interface Built {
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
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
export class TreeBuilder {
  readonly #source: Source;
  /** The text that the nodes were read from, which stands at `#base` in the source. */
  readonly #text: string;
  readonly #base: number;
  readonly #isJson: boolean;
  readonly #limits: Limits;
  readonly #warnings: Diagnostic[] = [];
  readonly #anchors = new Map<string, YamlNode | 'open'>();
  /** How many entries merge keys have copied. */
  #merged = 0;
  /** How many values a node stands for when every alias is written out. */
  readonly #sizes = new WeakMap<YamlNode, number>();

  constructor(source: Source, read: { start: number; text: string; isJson: boolean }, limits: Limits) {
    this.#source = source;
    this.#base = read.start;
    this.#text = read.text;
    this.#isJson = read.isJson;
    this.#limits = limits;
  }

  build(contents: Node): Built {
    try {
      return { root: this.#node(contents), diagnostics: this.#warnings };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { span, problem } = error;
      return { root: undefined, diagnostics: [this.#diagnostic('error', span, problem)] };
    }
  }

  #node(node: Node | null, inFlow: 'key' | 'value' | undefined = undefined): YamlNode {
    if (node !== null && inFlow !== undefined && !this.#isJson) this.#checkFlow(node, inFlow);
    if (node === null) return { type: 'scalar', span: this.#at(0, 0), value: null, plain: true };
    if (isAlias(node)) return this.#alias(node);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const built = isMap(node) ? this.#map(node) : isSeq(node) ? this.#sequence(node) : this.#scalar(node);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #checkFlow(node: Node, role: 'key' | 'value'): void {
    const fault = flowFault(node, role, this.#text);
    if (fault === undefined) return;
    const problem: Problem = { code: 'yaml-syntax', fault: 'flow', detail: "did not find expected ',' or bracket" };
    throw new Unreadable(this.#at(fault.start, fault.end), problem);
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
    // The source, since the package has its own ideas of values (`!!binary` becomes bytes).
    const text = node.source ?? '';
    const unknown = this.#isJson ? undefined : escapeFault(node, this.#text);
    if (unknown !== undefined) {
      const problem: Problem = { code: 'yaml-syntax', fault: 'quote', detail: 'found unknown escape character' };
      throw new Unreadable(this.#at(unknown.start, unknown.end), problem);
    }
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

  #sequence(node: Node & { items: unknown[]; flow?: boolean }): YamlNode {
    const inFlow = node.flow ? 'value' : undefined;
    const items = node.items.map((item) => this.#node(item as Node | null, inFlow));
    return this.#sized({ type: 'sequence', span: this.#spanOf(node), items }, items);
  }

  #map(node: Node & { items: { key: unknown; value: unknown }[]; flow?: boolean }): MapNode {
    const entries = new Map<string, MapEntry>();
    const written = new Set<string>();
    const span = this.#spanOf(node);
    for (const { key, value } of node.items) {
      const keyNode = key as Node | null;
      if (isMergeKey(keyNode)) {
        this.#merge(entries, this.#node(value as Node | null), keyNode);
        continue;
      }
      const name = this.#key(keyNode, span, node.flow ? 'key' : undefined);
      const keySpan = keyNode === null ? span : this.#spanOf(keyNode);
      if (written.has(name))
        this.#warnings.push(this.#diagnostic('warning', keySpan, { code: 'duplicate-key', key: name }));
      written.add(name);
      const built =
        value === null ? this.#missing(keySpan) : this.#node(value as Node, node.flow ? 'value' : undefined);
      entries.set(name, { keySpan, value: built });
    }
    const values = [...entries.values()].map((entry) => entry.value);
    return this.#sized({ type: 'map', span, entries }, values);
  }

  #missing(after: Span): YamlNode {
    return { type: 'scalar', span: { start: after.end, end: after.end }, value: null, plain: true };
  }

  /** A map's key as JSON spells it: `yes` is "true", `0x10` is "16"; null and collections are no keys. */
  #key(node: Node | null, map: Span, inFlow: 'key' | undefined): string {
    const built = node === null ? undefined : this.#node(node, inFlow);
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
      this.#merged += map.entries.size;
      if (this.#merged > this.#limits.nodes)
        throw new Unreadable(this.#spanOf(key), { code: 'limit-exceeded', limit: 'aliases', max: this.#limits.nodes });
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
