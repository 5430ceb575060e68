import type { Diagnostic } from './diagnostic.ts';
import type { JsonObject } from './json.ts';
import type { YamlDocument } from './node.ts';

/** What kind of thing an object is, and its name: enough to tell two objects of a cluster apart. */
export interface ObjectRef {
  readonly kind: string;
  readonly name: string;
  /** '' for a cluster-scoped kind. */
  readonly namespace: string;
}

/** An object as the API server would store it: decoded, defaulted, normalised. */
export interface KubeObject extends ObjectRef {
  readonly apiVersion: string;
  readonly stored: JsonObject;
  /** Where it was written. */
  readonly document: YamlDocument;
}

/** What the API server would say of one document. */
export interface Verdict {
  readonly document: YamlDocument;
  /** As written; '' where missing or not a string. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly accepted: boolean;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /**
   * The object that would be stored. For a rejected document it is what could be made of it, so that
   * requirements can still be looked at; absent where nothing could (no known kind, no map).
   */
  readonly object: KubeObject | undefined;
}
