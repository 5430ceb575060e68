/** A CEL expression, read. */
export type CelNode =
  | {
      readonly kind: 'literal';
      readonly type: 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'bool' | 'null';
      /** As it is written, quotes included. */
      readonly source: string;
    }
  | { readonly kind: 'name'; readonly name: string }
  /** `optional` for `.?name`. */
  | { readonly kind: 'select'; readonly of: CelNode; readonly field: string; readonly optional: boolean }
  | { readonly kind: 'index'; readonly of: CelNode; readonly index: CelNode }
  | {
      readonly kind: 'call';
      readonly of: CelNode | undefined;
      readonly name: string;
      readonly args: readonly CelNode[];
    }
  | { readonly kind: 'not' | 'negative'; readonly of: CelNode }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: CelNode; readonly right: CelNode }
  | { readonly kind: 'choice'; readonly condition: CelNode; readonly yes: CelNode; readonly no: CelNode }
  | { readonly kind: 'list' | 'map' | 'message'; readonly parts: readonly CelNode[] };
