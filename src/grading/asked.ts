import type { FieldPath } from '../model/field-path.ts';
import type { Json } from '../model/json.ts';

/** A place where a stored object is not what is asked for. */
export interface Mismatch {
  readonly kind: 'differs' | 'missing' | 'unexpected' | 'item-missing';
  readonly path: FieldPath;
  /** Absent where nothing may stand. */
  readonly expected: Json | undefined;
  /** Absent where nothing stands. */
  readonly actual: Json | undefined;
}

/** What is to be known of a requirement, and of those beside it, when an object is compared with it. */
export interface Asked {
  /** Whether nothing but what is asked may stand at a path. */
  readonly exactly: (path: FieldPath) => boolean;
  /** The items that other requirements ask for in the list at a path. */
  readonly elsewhere: (path: FieldPath) => readonly Json[];
}
