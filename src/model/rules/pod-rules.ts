/**
 * Rules of the API server about Pod specs and workloads, by name. Each has its sentence in
 * report/wording/rules/pod-rules; the compiler sees to it.
 */
export type PodRule = 'selector-does-not-match-template-labels';
