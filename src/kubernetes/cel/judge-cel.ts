import type { Rule } from '../../model/rule.ts';
import { CelError } from './cel-error.ts';
import type { CelScope, CelTypeName } from './cel-type.ts';
import { checkCel } from './check-cel.ts';
import { parseCel } from './parse-cel.ts';
import { tokenize } from './tokenize.ts';

/** What the result of an expression must be. */
export type CelResult = 'bool' | 'string' | 'string or null' | 'any';

const allowed: Record<CelResult, readonly CelTypeName[] | undefined> = {
  bool: ['bool', 'unknown'],
  string: ['string', 'unknown'],
  'string or null': ['string', 'null', 'unknown'],
  any: undefined,
};

/** Longer expressions are not followed: each token may nest one level deeper. */
const mostTokens = 2000;

/** The rule that an expression surely breaks, if any. */
export function judgeCel(source: string, scope: CelScope, result: CelResult): Rule | undefined {
  try {
    const tokens = tokenize(source);
    if (tokens.length > mostTokens) return undefined;
    const { name } = checkCel(parseCel(tokens), scope);
    if (allowed[result]?.includes(name) !== false) return undefined;
    return result === 'bool' ? 'cel-boolean' : 'cel-text';
  } catch (error) {
    if (error instanceof CelError) return error.fault;
    throw error;
  }
}

/** Whether an expression that can be read speaks of a name. */
export function celUses(source: string, name: string): boolean {
  return tokenize(source).some((token) => token.kind === 'name' && token.text === name);
}
