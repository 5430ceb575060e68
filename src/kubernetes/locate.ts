import type { FieldPath, PathSegment } from '../model/field-path.ts';
import type { MapEntry, YamlNode } from '../model/node.ts';
import type { Span } from '../model/span.ts';

/** A place in a text; `exact` is false where the value is not written and the nearest thing above it is meant. */
export interface Place {
  readonly span: Span;
  readonly exact: boolean;
}

/** The value at a path as it was written, or undefined where it was not. */
export function nodeAt(root: YamlNode, path: FieldPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const segment of path.segments()) {
    node = node && step(node, segment)?.value;
  }
  return node;
}

/**
 * Where a field stands. A scalar is found by its value, a map or list by its key (or first key), so that spans are
 * small. A field that is not written is found at its nearest written parent.
 */
export function locate(root: YamlNode, path: FieldPath): Place {
  let node = root;
  let span = headOf(root);
  for (const segment of path.segments()) {
    // The one value that a list was made of stands for its first item.
    if (segment === 0 && node.type === 'scalar') continue;
    const found = step(node, segment) ?? stepByOtherName(node, segment);
    if (found === undefined) return { span, exact: false };
    node = found.value;
    span = node.type === 'scalar' && !isEmpty(node.span) ? node.span : (found.keySpan ?? headOf(node));
  }
  return { span, exact: true };
}

/** Where the key of a field stands; the nearest parent's place where the field is not written. */
export function locateKey(root: YamlNode, path: FieldPath): Place {
  const segments = path.segments();
  const last = segments.at(-1);
  if (path.parent !== undefined && last !== undefined) {
    const parent = nodeAt(root, path.parent);
    const found = parent && step(parent, last);
    if (found?.keySpan !== undefined) return { span: found.keySpan, exact: true };
  }
  return locate(root, path);
}

function step(node: YamlNode, segment: PathSegment): { value: YamlNode; keySpan: Span | undefined } | undefined {
  if (typeof segment === 'number') {
    const item = node.type === 'sequence' ? node.items[segment] : undefined;
    return item && { value: item, keySpan: undefined };
  }
  if (node.type !== 'map') return undefined;
  return node.entries.get(typeof segment === 'string' ? segment : segment.key);
}

/** Fields that the API server fills from others: what was written is under the other name. */
const otherNames: Readonly<Record<string, string>> = {
  clusterIPs: 'clusterIP',
  data: 'stringData',
  serviceAccountName: 'serviceAccount',
};

function stepByOtherName(node: YamlNode, segment: PathSegment) {
  const other = typeof segment === 'string' && Object.hasOwn(otherNames, segment) ? otherNames[segment] : undefined;
  return other === undefined ? undefined : step(node, other);
}

/** The first small thing of a node: a map's first key, a list's first item, or the scalar itself. */
function headOf(node: YamlNode): Span {
  if (node.type === 'map') {
    const first: MapEntry | undefined = node.entries.values().next().value;
    return first === undefined ? node.span : first.keySpan;
  }
  if (node.type === 'sequence') {
    const first = node.items[0];
    return first === undefined ? node.span : headOf(first);
  }
  return node.span;
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}
