import type { YamlNode } from '../../model/node.ts';
import { decodeUtf8 } from '../../yaml/decode-utf8.ts';
import { answerLimits } from '../../yaml/limits.ts';
import { parseSource } from '../../yaml/parse-source.ts';

/** What a file holds, as far as it takes to tell which task it is for. */
export interface FileObjects {
  /** False where something in it cannot be read: then it may hold more. */
  readonly readable: boolean;
  readonly objects: readonly NamedObject[];
}

export interface NamedObject {
  readonly kind: string;
  /** '' where none is written. */
  readonly name: string;
}

export const noObjects: FileObjects = { readable: false, objects: [] };

/** The objects that are written in a file, in order. */
export function objectsIn(bytes: Uint8Array): FileObjects {
  const decoded = decodeUtf8('', bytes);
  if ('unreadable' in decoded) return noObjects;
  const { documents, diagnostics } = parseSource(decoded.source, answerLimits);
  const readable = !diagnostics.some(({ severity }) => severity === 'error');
  return { readable, objects: documents.flatMap(({ root }) => objectOf(root) ?? []) };
}

function objectOf(root: YamlNode): NamedObject | undefined {
  const kind = textAt(root, 'kind');
  if (kind === undefined) return undefined;
  return { kind, name: textAt(valueAt(root, 'metadata'), 'name') ?? '' };
}

function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.type === 'map' ? node.entries.get(key)?.value : undefined;
}

function textAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
