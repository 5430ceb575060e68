import { isScalar, type Node } from 'yaml';
import type { Span } from '../model/span.ts';

/**
 * What go.yaml.in/yaml/v2 does not read within brackets, and the `yaml` package does (scannerc.go): a key on several
 * lines, a plain scalar with a `?` in it, a plain key with no blank behind its colon. Offsets are those of `text`.
 */
export function flowFault(node: Node, role: 'key' | 'value', text: string): Span | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (role === 'key' && text.slice(start, end).includes('\n')) return { start, end };
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const question = text.slice(start, end).indexOf('?');
  if (question !== -1) return { start: start + question, end: start + question + 1 };
  if (role === 'key' && text[end] === ':' && /[^\s,\]}]/.test(text[end + 1] ?? ' '))
    return { start: end, end: end + 1 };
  return undefined;
}

/** The escape `\/` in double quotes, which JSON knows and go.yaml.in/yaml/v2 does not. */
export function escapeFault(node: Node, text: string): Span | undefined {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE') return undefined;
  const [start, end] = node.range ?? [0, 0];
  const match = /^(?:[^\\]|\\[^/])*\\\//.exec(text.slice(start, end));
  return match === null ? undefined : { start: start + match[0].length - 2, end: start + match[0].length };
}
