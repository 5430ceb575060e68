import { locate } from '../kubernetes/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ObjectName } from '../model/exercise.ts';
import { FieldPath } from '../model/field-path.ts';
import type { ParsedSource } from '../model/node.ts';

/**
 * The finding for an object that is nowhere in the answer. It points at what could not be read, if anything: there it
 * may have been (and if nothing could be read, that alone is the finding); else at the answer's last document, else at the beginning.
 */
export function missingObject({ kind, name, namespace }: ObjectName, parsed: readonly ParsedSource[]): Diagnostic {
  const problem = { code: 'object-missing', kind, name, namespace } as const;
  const unreadable = parsed.flatMap(({ diagnostics }) => diagnostics).find(({ severity }) => severity === 'error');
  const document = parsed.flatMap(({ documents }) => documents).at(-1);
  const base = { severity: 'error', problem, field: '', exact: false } as const;
  if (unreadable !== undefined && document === undefined) return unreadable;
  if (unreadable !== undefined) return { ...base, source: unreadable.source, span: unreadable.span };
  if (document !== undefined)
    return { ...base, source: document.source, span: locate(document.root, FieldPath.root).span };
  return { ...base, source: parsed[0]?.source ?? { name: '', text: '' }, span: { start: 0, end: 0 } };
}
