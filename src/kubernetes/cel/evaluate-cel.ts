import type { CelNode } from './cel-node.ts';
import { CelRuntimeError, CelUnsupported, type CelValue, isFields, isList } from './cel-value.ts';
import { evaluateFunction } from './evaluate-call.ts';
import { evaluateOperator, inRange } from './evaluate-operator.ts';
import { literalValue } from './literal-value.ts';

/** What names stand for; undefined for one that is none. */
export type CelVariables = (name: string) => CelValue | undefined;

/** Work that is left; what needs more is not worked out. */
export interface CelBudget {
  steps: number;
}

/**
 * The value of an expression that `checkCel` lets pass, in the most common part of CEL. Throws {@link CelRuntimeError}
 * where CEL fails, and {@link CelUnsupported} where nothing can be said.
 */
export function evaluateCel(node: CelNode, variables: CelVariables, budget: CelBudget): CelValue {
  budget.steps -= 1;
  if (budget.steps < 0) throw new CelUnsupported();
  const evaluate = (part: CelNode) => evaluateCel(part, variables, budget);
  switch (node.kind) {
    case 'literal':
      return literalValue(node);
    case 'name': {
      const value = variables(node.name);
      if (value === undefined) throw new CelUnsupported();
      return value;
    }
    case 'select':
      return select(evaluate(node.of), node);
    case 'index':
      return valueAt(evaluate(node.of), evaluate(node.index));
    case 'not':
      return !truth(evaluate(node.of));
    case 'negative':
      return negative(evaluate(node.of));
    case 'choice':
      return evaluate(truth(evaluate(node.condition)) ? node.yes : node.no);
    case 'binary':
      if (node.operator === '&&' || node.operator === '||') return junction(node, evaluate);
      return evaluateOperator(node.operator, evaluate(node.left), evaluate(node.right));
    case 'call':
      return call(node, variables, budget);
    case 'list':
      return { kind: 'list', items: node.parts.map(evaluate) };
    default:
      throw new CelUnsupported();
  }
}

function truth(value: CelValue): boolean {
  if (typeof value !== 'boolean') throw new CelUnsupported();
  return value;
}

function negative(value: CelValue): CelValue {
  if (typeof value === 'bigint') return inRange(-value);
  if (typeof value === 'number') return -value;
  throw new CelUnsupported();
}

function select(of: CelValue, { field, optional }: CelNode & { kind: 'select' }): CelValue {
  if (!isFields(of) || optional) throw new CelUnsupported();
  const value = of.get(field);
  if (value === undefined) throw new CelRuntimeError();
  return value;
}

function valueAt(of: CelValue, index: CelValue): CelValue {
  if (isList(of) && typeof index === 'bigint') {
    const item = index < 0n ? undefined : of.items[Number(index)];
    if (item === undefined) throw new CelRuntimeError();
    return item;
  }
  if (!isFields(of) || of.kind !== 'map' || typeof index !== 'string') throw new CelUnsupported();
  const value = of.get(index);
  if (value === undefined) throw new CelRuntimeError();
  return value;
}

/** One side may decide alone, even where the other fails. */
function junction(
  { operator, left, right }: CelNode & { kind: 'binary' },
  evaluate: (node: CelNode) => CelValue,
): boolean {
  return decide(operator === '||', [() => truth(evaluate(left)), () => truth(evaluate(right))]);
}

/** True if any is `deciding`, and else the opposite; what fails counts only where nothing decides. */
function decide(deciding: boolean, sides: Iterable<() => boolean>): boolean {
  let failure: unknown;
  for (const side of sides)
    try {
      if (side() === deciding) return deciding;
    } catch (error) {
      if (!(error instanceof CelRuntimeError || error instanceof CelUnsupported)) throw error;
      if (!(failure instanceof CelUnsupported)) failure = error;
    }
  if (failure !== undefined) throw failure;
  return !deciding;
}

function call(node: CelNode & { kind: 'call' }, variables: CelVariables, budget: CelBudget): CelValue {
  const { of, name, args } = node;
  const evaluate = (part: CelNode) => evaluateCel(part, variables, budget);
  const [first, second, ...more] = args;
  if (of === undefined && name === 'has' && first?.kind === 'select') {
    const object = evaluate(first.of);
    if (!isFields(object)) throw new CelUnsupported();
    return object.get(first.field) !== undefined;
  }
  if (of !== undefined && (name === 'all' || name === 'exists') && first?.kind === 'name' && second !== undefined) {
    if (more.length > 0) throw new CelUnsupported();
    const items = itemsOf(evaluate(of)).map((item) => () => {
      const inner: CelVariables = (wanted) => (wanted === first.name ? item : variables(wanted));
      return truth(evaluateCel(second, inner, budget));
    });
    return decide(name === 'exists', items);
  }
  // Namespaces of functions, and macros, are none of these.
  return evaluateFunction(name, [...(of === undefined ? [] : [of]), ...args].map(evaluate));
}

/** Maps are gone through by their keys. */
function itemsOf(range: CelValue): readonly CelValue[] {
  if (isList(range)) return range.items;
  if (isFields(range) && range.kind === 'map') return range.names;
  throw new CelUnsupported();
}
