/** A resource that can be asked for, as the server's discovery tells it. */
export interface ApiResource {
  /** '' for the core group. */
  readonly group: string;
  /** Those served, the preferred one first. */
  readonly versions: readonly string[];
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  /** Without the resource: `log`, `scale`, … */
  readonly subresources: readonly string[];
}
