import type { YamlNode } from '../model/node.ts';
import { lineStartIfFirst } from './line-start.ts';
import { MapBuilder } from './map-builder.ts';
import type { Scanner } from './scanner/scanner.ts';
import type { Token, TokenType } from './scanner/token.ts';
import type { Opened, Properties, TreeBuilder } from './tree-builder.ts';
import { malformed, type Unreadable } from './unreadable.ts';

/** A document's root, undefined for an empty text; `unread` is where what follows the root begins, if anything does. */
export interface Read {
  readonly root: YamlNode | undefined;
  readonly unread: number | undefined;
}

/**
 * Reads one document from tokens, as go.yaml.in/yaml/v2 does (parserc.go): what follows the root node, but for its
 * first token, is not looked at. Throws `Unreadable`. Recursion ends at the depth that the builder allows.
 */
export function readDocument(scanner: Scanner, builder: TreeBuilder): Read {
  return new DocumentReader(scanner, builder).read();
}

// What may stand where a value is left out.
const endsDocument: readonly TokenType[] = ['end', 'document-start', 'document-end', 'directive'];
const endsItem: readonly TokenType[] = ['entry', 'block-end'];
const endsIndentlessItem: readonly TokenType[] = ['entry', 'key', 'value', 'block-end'];
const endsBlockEntry: readonly TokenType[] = ['key', 'value', 'block-end'];
const endsPairKey: readonly TokenType[] = ['value', 'flow-entry', 'flow-sequence-end'];
const endsFlowKey: readonly TokenType[] = ['value', 'flow-entry', 'flow-map-end'];

const bare: Properties = {};

class DocumentReader {
  readonly #tokens: Scanner;
  readonly #builder: TreeBuilder;

  constructor(tokens: Scanner, builder: TreeBuilder) {
    this.#tokens = tokens;
    this.#builder = builder;
  }

  read(): Read {
    const first = this.#tokens.peek();
    if (first.type === 'end') return { root: undefined, unread: undefined };
    if (first.type === 'directive')
      throw malformed('reserved', first.start, first.end, 'did not find expected <document start>');
    if (first.type === 'document-start') this.#tokens.take();
    const isEmpty = first.type === 'document-start' && this.#atOneOf(endsDocument);
    const root = isEmpty ? this.#builder.empty(first.end) : this.#node('block', 0);
    const next = this.#tokens.peek();
    const isUnread = next.type !== 'end' && next.type !== 'document-end';
    return { root, unread: isUnread ? next.start : undefined };
  }

  #at(type: TokenType): boolean {
    return this.#tokens.peek().type === type;
  }

  #atOneOf(types: readonly TokenType[]): boolean {
    return types.includes(this.#tokens.peek().type);
  }

  /** `indentless` is a block node that may be a list whose `-` stand in the column of its key. */
  #node(style: 'block' | 'indentless' | 'flow', depth: number): YamlNode {
    const builder = this.#builder;
    let token = this.#tokens.peek();
    builder.checkDepth(depth, token.start);
    if (token.type === 'alias') return builder.alias(this.#tokens.take());
    if (token.type === 'scalar') return builder.scalar(this.#tokens.take(), bare);
    const properties = this.#properties();
    token = this.#tokens.peek();
    if (token.type === 'scalar') return builder.scalar(this.#tokens.take(), properties);
    const open = style === 'flow' ? undefined : this.#openBlock(style, depth, properties);
    if (open !== undefined) return open;
    if (token.type === 'flow-sequence') return this.#flowSequence(depth, properties);
    if (token.type === 'flow-map') return this.#flowMap(depth, properties);
    if (properties.tag !== undefined || properties.anchor !== undefined)
      return builder.scalar({ ...token, end: token.start, text: '', plain: true }, properties);
    throw this.#unexpected(token, 'did not find expected node content');
  }

  #openBlock(style: 'block' | 'indentless', depth: number, properties: Properties): YamlNode | undefined {
    switch (this.#tokens.peek().type) {
      case 'block-sequence':
        return this.#blockSequence(depth, properties);
      case 'block-map':
        return this.#blockMap(depth, properties);
      case 'entry':
        return style === 'indentless' ? this.#indentlessSequence(depth, properties) : undefined;
      default:
        return undefined;
    }
  }

  #properties(): Properties {
    let anchor: string | undefined;
    let tag: string | undefined;
    for (;;) {
      const { type } = this.#tokens.peek();
      if (type === 'anchor' && anchor === undefined) anchor = this.#tokens.take().text;
      else if (type === 'tag' && tag === undefined) tag = this.#tokens.take().text;
      else return { anchor, tag };
    }
  }

  #blockSequence(depth: number, properties: Properties): YamlNode {
    const opened = this.#builder.open(this.#tokens.take(), properties);
    const items: YamlNode[] = [];
    while (this.#at('entry')) {
      const dash = this.#tokens.take();
      const isEmpty = this.#atOneOf(endsItem);
      items.push(isEmpty ? this.#builder.empty(dash.end) : this.#node('block', depth + 1));
    }
    this.#expect('block-end', "did not find expected '-' indicator");
    return this.#sequence(opened, items);
  }

  #indentlessSequence(depth: number, properties: Properties): YamlNode {
    const opened = this.#builder.open(this.#tokens.peek(), properties);
    const items: YamlNode[] = [];
    while (this.#at('entry')) {
      const dash = this.#tokens.take();
      const isEmpty = this.#atOneOf(endsIndentlessItem);
      items.push(isEmpty ? this.#builder.empty(dash.end) : this.#node('block', depth + 1));
    }
    return this.#sequence(opened, items);
  }

  #blockMap(depth: number, properties: Properties): YamlNode {
    const map = this.#map(this.#tokens.take(), properties);
    while (this.#at('key')) {
      const sign = this.#tokens.take();
      const hasKey = !this.#atOneOf(endsBlockEntry);
      const key = map.key(hasKey ? this.#node('indentless', depth + 1) : this.#builder.empty(sign.end));
      if (!this.#at('value')) {
        map.add(key, this.#builder.empty(this.#builder.lastEnd));
        continue;
      }
      const colon = this.#tokens.take();
      const isEmpty = this.#atOneOf(endsBlockEntry);
      map.add(key, isEmpty ? this.#builder.empty(colon.start) : this.#node('indentless', depth + 1));
    }
    this.#expect('block-end', 'did not find expected key');
    return map.node();
  }

  #flowSequence(depth: number, properties: Properties): YamlNode {
    const opened = this.#builder.open(this.#tokens.take(), properties);
    const items: YamlNode[] = [];
    for (let isFirst = true; !this.#at('flow-sequence-end'); isFirst = false) {
      if (!isFirst) {
        this.#expect('flow-entry', "did not find expected ',' or ']'");
        if (this.#at('flow-sequence-end')) break;
      }
      items.push(this.#at('key') ? this.#pair(depth + 1) : this.#node('flow', depth + 1));
    }
    return this.#sequence(opened, items, this.#tokens.take().end);
  }

  /** A map of one entry, written without braces as an item of a list: `[a: b]`. */
  #pair(depth: number): YamlNode {
    const sign = this.#tokens.take();
    this.#builder.checkDepth(depth, sign.start);
    const map = this.#map(this.#tokens.peek(), {});
    const hasKey = !this.#atOneOf(endsPairKey);
    const key = map.key(hasKey ? this.#node('flow', depth + 1) : this.#builder.empty(sign.end));
    map.add(key, this.#flowValue(depth, 'flow-sequence-end'));
    return map.node();
  }

  #flowMap(depth: number, properties: Properties): YamlNode {
    const map = this.#map(this.#tokens.take(), properties);
    for (let isFirst = true; !this.#at('flow-map-end'); isFirst = false) {
      if (!isFirst) {
        this.#expect('flow-entry', "did not find expected ',' or '}'");
        if (this.#at('flow-map-end')) break;
      }
      if (this.#at('key')) {
        const sign = this.#tokens.take();
        const hasKey = !this.#atOneOf(endsFlowKey);
        const key = map.key(hasKey ? this.#node('flow', depth + 1) : this.#builder.empty(sign.end));
        map.add(key, this.#flowValue(depth, 'flow-map-end'));
      } else {
        const key = map.key(this.#node('flow', depth + 1));
        map.add(key, this.#builder.empty(this.#builder.lastEnd));
      }
    }
    return map.node(this.#tokens.take().end);
  }

  #flowValue(depth: number, end: TokenType): YamlNode {
    if (!this.#at('value')) return this.#builder.empty(this.#builder.lastEnd);
    const colon = this.#tokens.take();
    return this.#at('flow-entry') || this.#at(end) ? this.#builder.empty(colon.start) : this.#node('flow', depth + 1);
  }

  #sequence(opened: Opened, items: readonly YamlNode[], end?: number): YamlNode {
    return this.#builder.close(opened, end, (span) => ({ type: 'sequence', span, items }));
  }

  #map(open: Token, properties: Properties): MapBuilder {
    return new MapBuilder(this.#builder, this.#builder.open(open, properties));
  }

  #expect(type: TokenType, detail: string): void {
    const token = this.#tokens.peek();
    if (token.type !== type) throw this.#unexpected(token, detail);
    this.#tokens.take();
  }

  /** Where and why reading ends, sorted by what a learner did. */
  #unexpected(token: Token, detail: string): Unreadable {
    if (this.#tokens.openBracket !== undefined || token.type.startsWith('flow')) {
      // A `:` that makes no key of what stands before it: the key goes over two lines.
      const { start, end } = token.type === 'value' ? (this.#tokens.lastText ?? token) : token;
      return malformed('flow', start, end, detail);
    }
    const lineStart = lineStartIfFirst(this.#tokens.text, token.start);
    if (lineStart === undefined) return malformed('other', token.start, token.end, detail);
    return malformed('indentation', lineStart, Math.max(token.start, lineStart + 1), detail);
  }
}
