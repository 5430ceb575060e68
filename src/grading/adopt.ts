import { storeAs } from '../kubernetes/admit.ts';
import { locate } from '../kubernetes/locate.ts';
import { preferredKindSchema } from '../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ObjectName } from '../model/exercise.ts';
import { FieldPath } from '../model/field-path.ts';
import type { KubeObject, Verdict } from '../model/object.ts';
import { refKey } from './world.ts';

/** An object that does not exist as it is wanted, taken for the wanted one so that its requirements can be looked at. */
export interface Adopted {
  readonly object: KubeObject;
  /** Why it does not exist. */
  readonly reason: Diagnostic;
}

/**
 * For each wanted object that no accepted document makes: the rejected document of that name, or a document that is
 * wanted for nothing else and differs in just its name, its kind or its namespace. By the wanted object's key. What was
 * given exists without the answer, so that nothing else is taken for it.
 */
export function adopt(
  wanted: readonly ObjectName[],
  verdicts: readonly Verdict[],
  given: readonly KubeObject[],
): Map<string, Adopted> {
  const existing = new Set(given.map(refKey));
  const made = verdicts.flatMap((verdict) => (verdict.object ? [{ verdict, object: verdict.object }] : []));
  const wantedKeys = new Set(wanted.map(refKey));
  const accepted = new Set(made.filter(({ verdict }) => verdict.accepted).map(({ object }) => refKey(object)));
  const spare = made.filter(({ object }) => !wantedKeys.has(refKey(object)));
  const adopted = new Map<string, Adopted>();
  for (const name of wanted) {
    const key = refKey(name);
    if (accepted.has(key) || adopted.has(key)) continue;
    const rejected = made.findLast(({ verdict, object }) => !verdict.accepted && refKey(object) === key);
    if (rejected !== undefined) {
      adopted.set(key, { object: rejected.object, reason: rejectedReason(rejected.verdict, rejected.object) });
      continue;
    }
    const near = existing.has(key) ? undefined : nearest(name, spare);
    if (near === undefined) continue;
    spare.splice(spare.indexOf(near), 1);
    adopted.set(key, {
      object: { ...asKindOf(name, near.object), ...name },
      reason: misnamedReason(name, near.object),
    });
  }
  return adopted;
}

/** The object read by the schema of the wanted kind: fields that its own kind does not know may be right there. */
function asKindOf({ kind }: ObjectName, object: KubeObject): KubeObject {
  const schema = object.kind === kind ? undefined : preferredKindSchema(kind);
  return schema === undefined ? object : storeAs(object.document, schema, object.namespace);
}

type Made = { readonly verdict: Verdict; readonly object: KubeObject };

/** Prefers a wrong namespace to a wrong name to a wrong kind; a wrong name only where no other could be meant. */
function nearest(name: ObjectName, spare: readonly Made[]): Made | undefined {
  const sameKind = spare.filter(({ object }) => object.kind === name.kind);
  return (
    sameKind.find(({ object }) => object.name === name.name) ??
    sameKind[0] ??
    // An account bears the name of what uses it, and is not what bears the same name.
    (name.kind === 'ServiceAccount' ? undefined : spare.find(({ object }) => object.name === name.name))
  );
}

/** Why a rejected object does not exist: at the first thing that the API server has against it. */
export function rejectedReason(verdict: Verdict, object: KubeObject): Diagnostic {
  const first = verdict.errors[0];
  const { source, root } = object.document;
  const place = first ?? locate(root, FieldPath.root);
  const problem = { code: 'object-rejected', kind: object.kind, name: object.name } as const;
  return { severity: 'error', problem, field: first?.field ?? '', source, span: place.span, exact: place.exact };
}

function misnamedReason(name: ObjectName, object: KubeObject): Diagnostic {
  const differs = object.kind !== name.kind ? 'kind' : object.name !== name.name ? 'name' : 'namespace';
  const path = differs === 'kind' ? FieldPath.of('kind') : FieldPath.of('metadata', differs);
  const problem = { code: 'object-misnamed', differs, expected: name[differs], actual: object[differs] } as const;
  const { source, root } = object.document;
  return { severity: 'error', problem, field: path.toString(), source, ...locate(root, path) };
}
