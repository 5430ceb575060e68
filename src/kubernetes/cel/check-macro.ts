import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { type CelScope, type CelType, dyn, mayBe, plain, unknown } from './cel-type.ts';
import type { Check } from './check-call.ts';

type Call = CelNode & { kind: 'call' };

/** Macros that ask a condition of each item, and those that make something of it. */
const asking = ['all', 'exists', 'exists_one', 'existsOne', 'filter'];
const making = ['map', 'sortBy', 'transformList', 'transformMap', 'transformMapEntry', 'optMap', 'optFlatMap'];

export function isMacro({ name, args }: Call): boolean {
  return (asking.includes(name) || making.includes(name)) && args.length >= 2;
}

/** `list.all(x, x > 0)` and its like: the first argument names an item, with two names its index or key before it. */
export function checkMacro({ name, args }: Call, range: CelType, scope: CelScope, check: Check): CelType {
  if (!name.startsWith('opt') && !mayBe(range, 'list', 'map')) throw new CelError('cel-types');
  const hasTwo = args.length > 2 && name !== 'map';
  const variables = args.slice(0, hasTwo ? 2 : 1).map((arg) => {
    if (arg.kind !== 'name') throw new CelError('cel-syntax');
    return arg.name;
  });
  const item = hasTwo || name.startsWith('opt') ? unknown : itemOf(range);
  const inner: CelScope = (wanted) => (variables.includes(wanted) ? item : scope(wanted));
  const types = args.slice(variables.length).map((arg) => check(arg, inner));
  if (asking.includes(name) && !types.every((type) => mayBe(type, 'bool'))) throw new CelError('cel-types');
  if (name === 'filter') return range;
  if (asking.includes(name)) return plain('bool');
  if (name === 'sortBy') return range;
  return name === 'map' || name === 'transformList' ? { name: 'list', element: types.at(-1) ?? unknown } : unknown;
}

function itemOf(range: CelType): CelType {
  if (range.name === 'dyn') return dyn;
  if (range.name === 'map') return plain('string');
  return range.element ?? unknown;
}
