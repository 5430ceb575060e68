import type { ExerciseShape } from '../model/lint.ts';
import type { Localized } from '../model/localized.ts';
import type { MapNode, ScalarNode, YamlNode } from '../model/node.ts';
import { ExerciseFault } from './exercise-fault.ts';

/**
 * A map of exercise.yaml, read key by key. Checks types alone, as much as the compiler asks for: what grading needs at
 * run time, without a schema library. All else that an exercise must be is the schema's and lint's to say.
 */
export class Fields {
  readonly node: MapNode;
  readonly #path: string;

  constructor(node: YamlNode, path = '') {
    if (node.type !== 'map') throw wrong(path, 'map', node);
    this.node = node;
    this.#path = path;
  }

  has(key: string): boolean {
    return this.node.entries.has(key);
  }

  /** The value's node, or undefined where the key is absent. */
  find(key: string): YamlNode | undefined {
    return this.node.entries.get(key)?.value;
  }

  get(key: string): YamlNode {
    const found = this.find(key);
    if (found === undefined)
      throw new ExerciseFault({ check: 'missing-key', key: this.#at(key) }, this.node.span.start);
    return found;
  }

  map(key: string): Fields {
    return new Fields(this.get(key), this.#at(key));
  }

  maps(key: string): Fields[] {
    return this.#items(key).map((item, index) => new Fields(item, `${this.#at(key)}[${index}]`));
  }

  text(key: string): string {
    return textOf(this.get(key), this.#at(key));
  }

  /** A list of texts; empty where the key is absent. */
  texts(key: string): string[] {
    if (!this.has(key)) return [];
    return this.#items(key).map((item, index) => textOf(item, `${this.#at(key)}[${index}]`));
  }

  /** One of some words. */
  oneOf<T extends string>(key: string, words: readonly T[]): T {
    const text = this.text(key);
    const found = words.find((word) => word === text);
    if (found === undefined) throw wrong(this.#at(key), 'word', this.get(key));
    return found;
  }

  number(key: string): number {
    const node = this.get(key);
    if (node.type === 'scalar' && typeof node.value === 'number') return node.value;
    throw wrong(this.#at(key), 'whole-number', node);
  }

  /** A port by number or name. */
  port(key: string): number | string {
    const node = this.get(key);
    if (node.type === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'string')) return node.value;
    throw wrong(this.#at(key), 'port', node);
  }

  localized(key: string): Localized {
    const texts = this.map(key);
    return { en: texts.text('en'), ko: texts.text('ko') };
  }

  #items(key: string): readonly YamlNode[] {
    const node = this.get(key);
    if (node.type !== 'sequence') throw wrong(this.#at(key), 'list', node);
    return node.items;
  }

  #at(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

function textOf(node: YamlNode, path: string): string {
  if (isText(node)) return node.value;
  throw wrong(path, 'text', node);
}

function isText(node: YamlNode): node is ScalarNode & { value: string } {
  return node.type === 'scalar' && typeof node.value === 'string';
}

function wrong(field: string, expected: ExerciseShape, node: YamlNode): ExerciseFault {
  return new ExerciseFault({ check: 'wrong-value', field, expected }, node.span.start);
}
