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
  /** How `metadata.name` must be formed; a DNS subdomain where nothing is said. */
  readonly nameForm?: NameForm;
}

/** The forms that names of objects have (apimachinery pkg/api/validation, pkg/apis/*​/validation ValidateXName). */
export type NameForm = 'dns-subdomain' | 'dns-label' | 'dns-1035-label' | 'path-segment';

/** Ties rules to the generated type of their kind. */
export function defineKind<K extends keyof KindTypes>(
  id: K,
  rules: {
    applyDefaults: (object: KindTypes[K]) => void;
    validate: (object: KindTypes[K], report: Report) => void;
    nameForm?: NameForm;
  },
): KindRules {
  const slash = id.lastIndexOf('/');
  return { apiVersion: id.slice(0, slash), kind: id.slice(slash + 1), ...rules };
}
