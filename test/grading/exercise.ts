import { grade } from '../../src/grading/grade.ts';
import { kindSchema } from '../../src/kubernetes/schema/schema.ts';
import type {
  GovernsRequirement,
  MatchesRequirement,
  Requirement,
  ResolvesRequirement,
  RoutesRequirement,
  UnchangedRequirement,
} from '../../src/model/exercise.ts';
import type { Result } from '../../src/model/result.ts';
import { exerciseOf } from '../support/exercise-of.ts';

const plain = { says: { en: '', ko: '' }, points: 1, hint: undefined, needs: [] };

/** `Service/web` in the namespace `default`, or in none where the kind has none. */
function named(text: string) {
  const [kind = '', name = ''] = text.split('/');
  const isNamespaced = kindSchema('v1', kind)?.namespaced ?? true;
  return { kind, name, namespace: isNamespaced ? 'default' : '' };
}

export const matches = (
  object: string,
  value: MatchesRequirement['matches'],
  more: Partial<MatchesRequirement> = {},
): MatchesRequirement => ({
  ...plain,
  id: 'matches',
  kind: 'matches',
  object: named(object),
  matches: value,
  exactly: [],
  ...more,
});

export const routes = (
  service: string,
  workload: string,
  more: Partial<RoutesRequirement> = {},
): RoutesRequirement => ({
  ...plain,
  id: 'routes',
  kind: 'routes',
  service: named(service),
  workload: named(workload),
  port: undefined,
  ...more,
});

export const governs = (service: string, statefulSet: string): GovernsRequirement => ({
  ...plain,
  id: 'governs',
  kind: 'governs',
  service: named(service),
  statefulSet: named(statefulSet),
});

export const resolves = (dnsName: string, ...pods: string[]): ResolvesRequirement => ({
  ...plain,
  id: 'resolves',
  kind: 'resolves',
  dnsName,
  namespace: 'default',
  pods,
});

export const unchanged = (object: string): UnchangedRequirement => ({
  ...plain,
  id: 'unchanged',
  points: 0,
  kind: 'unchanged',
  object: named(object),
});

/** The grades of one text for these requirements. */
export function gradeText(requirements: readonly Requirement[], text: string, given?: string): Result {
  return grade(exerciseOf(requirements, given), [{ name: 'answer.yaml', text }]);
}

/** The codes and fields of a single requirement's findings. */
export function findingsOf(requirement: Requirement, text: string, given?: string): (readonly [string, string])[] {
  const [result] = gradeText([requirement], text, given).requirements;
  return (result?.findings ?? []).map(({ problem, field }) => [problem.code, field] as const);
}
