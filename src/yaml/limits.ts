/** How much of a text is read before it is refused. All of them bound work, not time. */
export interface Limits {
  /** UTF-16 units of one source. */
  readonly bytes: number;
  readonly documents: number;
  /** Levels of maps and lists within one another. */
  readonly depth: number;
  /** Values of one document, each use of an anchor counted with all that it repeats. */
  readonly nodes: number;
}

/** For manifests at large: the API server takes requests of 3 MiB. */
export const manifestLimits: Limits = { bytes: 3 * 1024 * 1024, documents: 10_000, depth: 100, nodes: 1_000_000 };

/** For one learner's answer. */
export const answerLimits: Limits = { bytes: 64 * 1024, documents: 50, depth: 100, nodes: 50_000 };
