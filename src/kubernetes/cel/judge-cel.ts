import type { Rule } from '../../model/rule.ts';
import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import type { CelScope, CelTypeName } from './cel-type.ts';
import { checkCel } from './check-cel.ts';
import { parseCel } from './parse-cel.ts';

/** What the result of an expression must be. */
export type CelResult = 'bool' | 'string' | 'string or null' | 'any';

const allowed: Record<CelResult, readonly CelTypeName[] | undefined> = {
  bool: ['bool', 'unknown'],
  string: ['string', 'unknown'],
  'string or null': ['string', 'null', 'unknown'],
  any: undefined,
};

/** The rule that an expression surely breaks, if any. */
export function judgeCel(source: string, scope: CelScope, result: CelResult): Rule | undefined {
  try {
    const { name } = checkCel(parseCel(source), scope);
    if (allowed[result]?.includes(name) !== false) return undefined;
    return result === 'bool' ? 'cel-boolean' : 'cel-text';
  } catch (error) {
    if (error instanceof CelError) return error.fault;
    throw error;
  }
}

/** Whether an expression that can be read speaks of a name. */
export function celUses(source: string, name: string): boolean {
  return uses(parseCel(source), name);
}

function uses(node: CelNode, name: string): boolean {
  switch (node.kind) {
    case 'literal':
      return false;
    case 'name':
      return node.name === name;
    case 'call':
      return [...(node.of === undefined ? [] : [node.of]), ...node.args].some((part) => uses(part, name));
    case 'index':
      return uses(node.of, name) || uses(node.index, name);
    case 'binary':
      return uses(node.left, name) || uses(node.right, name);
    case 'choice':
      return [node.condition, node.yes, node.no].some((part) => uses(part, name));
    case 'list':
    case 'map':
    case 'message':
      return node.parts.some((part) => uses(part, name));
    default:
      return uses(node.of, name);
  }
}
