import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { type CelScope, type CelType, dyn, isCertain, mayBe, plain, unknown } from './cel-type.ts';
import { checkCall } from './check-call.ts';
import { areComparable, checkOperator } from './check-operator.ts';

/** Types have names, too, which stand for themselves. */
const typeNames = new Set(
  'int uint double bool string bytes list map null_type type dyn google optional_type net kubernetes'.split(' '),
);

/**
 * The type of an expression, as far as it can be told without CEL's own checker: names and functions that are not known
 * and values that surely do not fit throw {@link CelError}; whatever may be right passes.
 */
export function checkCel(node: CelNode, scope: CelScope): CelType {
  switch (node.kind) {
    case 'literal':
      return plain(node.type);
    case 'name':
      return checkName(node.name, scope);
    case 'select': {
      const type = checkSelect(checkCel(node.of, scope), node.field);
      return node.optional ? unknown : type;
    }
    case 'index':
      return checkIndex(checkCel(node.of, scope), checkCel(node.index, scope));
    case 'call':
      return checkCall(node, scope, checkCel);
    case 'not':
      return expect(checkCel(node.of, scope), 'bool');
    case 'negative':
      return expect(checkCel(node.of, scope), 'int', 'double');
    case 'binary':
      return checkOperator(node.operator, checkCel(node.left, scope), checkCel(node.right, scope));
    case 'choice':
      return checkChoice(node, scope);
    default:
      return checkParts(node, scope);
  }
}

function checkName(name: string, scope: CelScope): CelType {
  const type = scope(name);
  if (type === undefined && !typeNames.has(name)) throw new CelError('cel-names');
  return type ?? unknown;
}

function checkSelect(of: CelType, field: string): CelType {
  if (!isCertain(of)) return of;
  if (of.name === 'map') return of.element ?? unknown;
  if (of.name === 'optional') return { name: 'optional', element: checkSelect(of.element ?? unknown, field) };
  if (of.name !== 'object') throw new CelError('cel-types');
  const type = of.fieldOf === undefined ? unknown : of.fieldOf(field);
  if (type === undefined) throw new CelError('cel-names');
  return type;
}

function checkIndex(of: CelType, index: CelType): CelType {
  if (!isCertain(of)) return of;
  if (of.name === 'optional') return { name: 'optional', element: checkIndex(of.element ?? unknown, index) };
  const fits = of.name === 'list' ? mayBe(index, 'int', 'uint', 'double') : of.name === 'map';
  if (!fits) throw new CelError('cel-types');
  return of.element ?? unknown;
}

function expect(type: CelType, ...names: ('bool' | 'int' | 'double')[]): CelType {
  if (!mayBe(type, ...names)) throw new CelError('cel-types');
  if (isCertain(type)) return type;
  return names.includes('bool') ? plain('bool') : dyn;
}

function checkChoice({ condition, yes, no }: CelNode & { kind: 'choice' }, scope: CelScope): CelType {
  expect(checkCel(condition, scope), 'bool');
  const types = [checkCel(yes, scope), checkCel(no, scope)] as const;
  if (!areComparable(...types)) throw new CelError('cel-types');
  return types[0].name === types[1].name ? types[0] : unknown;
}

/** The items of a list are all of one type. */
function checkParts({ kind, parts }: CelNode & { kind: 'list' | 'map' | 'message' }, scope: CelScope): CelType {
  const types = parts.map((part) => checkCel(part, scope));
  if (kind === 'message') return unknown;
  if (kind === 'map') return plain('map');
  const certain = types.filter(isCertain);
  if (certain.some(({ name }) => name !== certain[0]?.name)) throw new CelError('cel-types');
  return { name: 'list', element: certain.length === types.length ? (certain[0] ?? unknown) : unknown };
}
