import type { MapEntry, MapNode, ScalarNode, YamlNode } from '../model/node.ts';
import type { Span } from '../model/span.ts';
import { floatKey } from './float-key.ts';
import { isWholeNumber } from './resolve-scalar.ts';
import type { Opened, TreeBuilder } from './tree-builder.ts';
import { malformed } from './unreadable.ts';

const maxInt64 = 2n ** 63n - 1n;

/** A key of a map; no name for the merge key `<<`. */
export interface MapKey {
  readonly name: string | undefined;
  /** Offsets of the text read. */
  readonly written: Span;
}

/** Collects the entries of one map. */
export class MapBuilder {
  readonly #builder: TreeBuilder;
  readonly #opened: Opened;
  readonly #entries = new Map<string, MapEntry>();
  /** The keys that a merge brought, which may be written again. */
  #merged: Set<string> | undefined;

  constructor(builder: TreeBuilder, opened: Opened) {
    this.#builder = builder;
    this.#opened = opened;
  }

  /** The last node that was built, as a key: JSON's spelling (`yes` is "true", `0x10` is "16"); null and collections are none. */
  key(node: YamlNode): MapKey {
    const written = this.#builder.last;
    this.#builder.countAsKey();
    if (node.type !== 'scalar') throw malformed('flow', written.start, written.end, 'a collection is no map key');
    if (node.value === null) throw malformed('null-key', written.start, written.end, 'null is no map key');
    const isMerge = node.plain && node.value === '<<';
    return { name: isMerge ? undefined : this.#nameOf(node, written), written };
  }

  #nameOf({ value, plain }: ScalarNode, written: Span): string {
    if (typeof value === 'bigint' && value > maxInt64)
      throw malformed('other', written.start, written.end, 'unsupported map key of type: uint64');
    if (typeof value !== 'number' || !plain) return String(value);
    return isWholeNumber(this.#builder.writtenText(written)) ? String(value) : floatKey(value);
  }

  add({ name, written }: MapKey, value: YamlNode): void {
    if (name === undefined) {
      this.#merge(value, written);
      return;
    }
    const keySpan = this.#builder.sourceSpan(written);
    if (this.#entries.has(name) && this.#merged?.delete(name) !== true) this.#builder.warnOfDuplicate(name, keySpan);
    this.#entries.set(name, { keySpan, value });
  }

  node(end?: number): MapNode {
    return this.#builder.close(this.#opened, end, (span) => ({ type: 'map', span, entries: this.#entries }));
  }

  /** As go.yaml.in/yaml/v2 does it: merged values replace what was written before them, not what comes after. */
  #merge(value: YamlNode, { start, end }: Span): void {
    // A list of maps must be written out.
    const isList = value.type === 'sequence' && value !== this.#builder.lastAliased;
    this.#merged ??= new Set();
    for (const map of isList ? value.items.toReversed() : [value]) {
      if (map.type !== 'map')
        throw malformed('merge', start, end, 'map merge requires map or sequence of maps as the value');
      this.#builder.countMerged(map.entries.size, { start, end });
      for (const [name, entry] of map.entries) {
        if (!this.#entries.has(name)) this.#merged.add(name);
        this.#entries.set(name, entry);
      }
    }
  }
}
