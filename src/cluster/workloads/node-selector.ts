import type {
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
} from '../../kubernetes/schema/types.generated.ts';

/** What node selectors look at. */
export interface NodeTraits {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Whether a Node meets one of a selector's terms. A term without any requirement holds for no Node
 * (staging/src/k8s.io/component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go).
 */
export function nodeSelectorMatches({ nodeSelectorTerms = [] }: NodeSelector, node: NodeTraits): boolean {
  return nodeSelectorTerms.some((term) => !isEmptyTerm(term) && unmetInTerm(term, node).length === 0);
}

/** A requirement of a term that a Node does not meet. */
export interface UnmetRequirement {
  readonly list: 'matchExpressions' | 'matchFields';
  readonly index: number;
  readonly requirement: NodeSelectorRequirement;
  /** What the Node has under the key; nothing where it has no such label. */
  readonly has: string | undefined;
}

export function isEmptyTerm({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm): boolean {
  return matchExpressions.length === 0 && matchFields.length === 0;
}

/** What a Node lacks of a term; all of it must be met. */
export function unmetInTerm(term: NodeSelectorTerm, node: NodeTraits): UnmetRequirement[] {
  return (['matchExpressions', 'matchFields'] as const).flatMap((list) =>
    (term[list] ?? []).flatMap((requirement, index) => {
      const has = list === 'matchFields' ? fieldOf(node, requirement.key) : node.labels.get(requirement.key);
      return isMet(requirement, has) ? [] : [{ list, index, requirement, has }];
    }),
  );
}

function fieldOf(node: NodeTraits, key: string): string | undefined {
  return key === 'metadata.name' ? node.name : undefined;
}

function isMet({ operator, values = [] }: NodeSelectorRequirement, has: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return has !== undefined && values.includes(has);
    case 'NotIn':
      return has === undefined || !values.includes(has);
    case 'Exists':
      return has !== undefined;
    case 'DoesNotExist':
      return has === undefined;
    case 'Gt':
    case 'Lt':
      return compares(operator, has, values[0]);
    default:
      return false;
  }
}

/** Both sides must be whole numbers, else nothing holds. */
function compares(operator: 'Gt' | 'Lt', has = '', than = ''): boolean {
  if (!/^[-+]?[0-9]+$/.test(has) || !/^[-+]?[0-9]+$/.test(than)) return false;
  const left = BigInt(has.replace('+', ''));
  const right = BigInt(than.replace('+', ''));
  return operator === 'Gt' ? left > right : left < right;
}
