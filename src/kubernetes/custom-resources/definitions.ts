import type { KubeObject, Verdict } from '../../model/object.ts';
import { closest } from '../closest.ts';
import { asKind } from '../schema/schema.ts';
import type { CustomResourceDefinitionSpec } from '../schema/types.generated.ts';
import { compareVersions } from './compare-versions.ts';
import { type CustomKind, customKindsOf } from './custom-kind.ts';

/** The custom kinds that there are beside the API's own: those of the CustomResourceDefinitions at hand. */
export class Definitions {
  static readonly none = new Definitions([], []);
  readonly #kinds: readonly CustomKind[];
  readonly #rejected: readonly CustomResourceDefinitionSpec[];

  /** Other objects than definitions are passed over. Of two definitions with one name the later counts. */
  constructor(accepted: readonly KubeObject[], rejected: readonly KubeObject[]) {
    const byName = new Map(accepted.map((object) => [`${object.kind}/${object.name}`, object]));
    this.#kinds = [...byName.values()].flatMap(customKindsOf);
    this.#rejected = rejected.flatMap((object) => specOf(object) ?? []);
  }

  /** The definitions among the verdicts on an answer, and among the objects that were there before. */
  static among(verdicts: readonly Verdict[], given: readonly KubeObject[]): Definitions {
    const objects = verdicts.flatMap(({ accepted, object }) => (object === undefined ? [] : [{ accepted, object }]));
    const accepted = objects.filter((one) => one.accepted).map(({ object }) => object);
    const rejected = objects.filter((one) => !one.accepted).map(({ object }) => object);
    const all = [...given, ...accepted].filter(({ kind }) => kind === 'CustomResourceDefinition');
    return all.length + rejected.length === 0 ? Definitions.none : new Definitions(all, rejected);
  }

  /** The kind as one of its served versions has it. */
  find(apiVersion: string, kind: string): CustomKind | undefined {
    return this.#kinds.find((known) => known.apiVersion === apiVersion && known.kind === kind);
  }

  /** The kind that was probably meant: of the same group, or else of exactly this name. */
  meant(apiVersion: string, kind: string): CustomKind | undefined {
    const group = groupOf(apiVersion);
    const inGroup = this.#kinds.filter((known) => known.group === group);
    const lower = kind.toLowerCase();
    const name =
      inGroup.find((known) => known.kind === kind || known.names.includes(lower))?.kind ??
      closest(
        kind,
        inGroup.map((known) => known.kind),
      );
    const candidates = inGroup.filter((known) => known.kind === name);
    const named = candidates.length > 0 ? candidates : this.#kinds.filter((known) => known.kind === kind);
    return named.find((known) => known.apiVersion === apiVersion) ?? preferred(named);
  }

  /** Whether there is a definition of this kind, served in other versions than this. */
  isDefined(apiVersion: string, kind: string): boolean {
    return this.#kinds.some((known) => known.group === groupOf(apiVersion) && known.kind === kind);
  }

  /** Whether a definition of this kind was rejected. */
  isRejected(apiVersion: string, kind: string): boolean {
    return this.#rejected.some(({ group, names }) => group === groupOf(apiVersion) && names?.kind === kind);
  }
}

/** `stable.example.com` of `stable.example.com/v1`; '' of `v1`. */
export function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}

function specOf(object: KubeObject): CustomResourceDefinitionSpec | undefined {
  return asKind(object, 'apiextensions.k8s.io/v1/CustomResourceDefinition')?.spec;
}

/** The version that kubectl would take: the most stable and newest. */
function preferred(kinds: readonly CustomKind[]): CustomKind | undefined {
  return kinds.toSorted((a, b) => compareVersions(b.version, a.version))[0];
}
