import type { TopologySelectorTerm } from '../../kubernetes/schema/types.generated.ts';

/**
 * Whether a Node lies where a class makes volumes: in one of its topologies, all of whose labels it has
 * (pkg/apis/core/v1/helper MatchTopologySelectorTerms). No topologies are everywhere.
 */
export function meetsTopologies(
  topologies: readonly TopologySelectorTerm[],
  labels: ReadonlyMap<string, string>,
): boolean {
  if (topologies.length === 0) return true;
  return topologies.some(({ matchLabelExpressions = [] }) => {
    const hasAll = matchLabelExpressions.every(({ key, values = [] }) => values.includes(labels.get(key) ?? ''));
    return matchLabelExpressions.length > 0 && hasAll;
  });
}
