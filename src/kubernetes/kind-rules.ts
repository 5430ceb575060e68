import type { Report } from './report.ts';
import type { KindTypes } from './schema/types.generated.ts';

/**
 * What the API server does with objects of one kind, beyond decoding them by schema.
 * Called in the order of the fields. Objects come from decode: types are right, null is absent, nothing else is checked.
 */
export interface KindRules {
  readonly apiVersion: string;
  readonly kind: string;
  /** Fills in defaults, in place (pkg/apis/<group>/<version>/defaults.go), also what the create strategy changes. */
  readonly applyDefaults: (object: never) => void;
  /** Reports what validation on create rejects (pkg/apis/<group>/validation), all of it. Metadata is checked elsewhere. */
  readonly validate: (object: never, report: Report) => void;
  /**
   * Reports what the registry rejects before it validates, metadata included: where it reports anything, the server
   * tells of nothing else.
   */
  readonly allocate?: (object: never, report: Report) => void;
  readonly metadata?: MetadataTraits;
}

/** In what the metadata of a kind is not checked as that of most. */
export interface MetadataTraits {
  /** How `metadata.name` must be formed; a DNS subdomain where nothing is said. */
  readonly nameForm?: NameForm;
  /** The registry makes a name where none is given. */
  readonly name?: 'optional';
  /** The name that is made of it is checked instead (apimachinery pkg/api/validation ValidateObjectMetaWithOpts). */
  readonly generateName?: 'path-segment';
  /** Finalizers need no domain: that is asked by the validation of core's neighbours alone. */
  readonly finalizers?: 'any-name';
  /**
   * Validation has nothing to say of metadata: it is checked once the rest is right (registry/rest BeforeCreate), or, of
   * what is answered but never stored, not at all.
   */
  readonly checked?: 'last' | 'never';
}

/** The forms that names of objects have (apimachinery pkg/api/validation, pkg/apis/*​/validation ValidateXName). */
export type NameForm = 'dns-subdomain' | 'dns-label' | 'dns-1035-label' | 'path-segment';

/** Ties rules to the generated type of their kind. */
export function defineKind<K extends keyof KindTypes>(
  id: K,
  rules: {
    applyDefaults: (object: KindTypes[K]) => void;
    validate: (object: KindTypes[K], report: Report) => void;
    allocate?: (object: KindTypes[K], report: Report) => void;
    metadata?: MetadataTraits;
  },
): KindRules {
  const slash = id.lastIndexOf('/');
  return { apiVersion: id.slice(0, slash), kind: id.slice(slash + 1), ...rules };
}
