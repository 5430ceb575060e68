import { CelRuntimeError, CelUnsupported, type CelValue, isFields, isList } from './cel-value.ts';

/** A binary operator but `&&` and `||`, whose sides are both known. */
export function evaluateOperator(operator: string, left: CelValue, right: CelValue): CelValue {
  switch (operator) {
    case '==':
      return areEqual(left, right);
    case '!=':
      return !areEqual(left, right);
    case 'in':
      if (isList(right)) return right.items.some((item) => areEqual(left, item));
      if (isFields(right) && right.kind === 'map' && typeof left === 'string') return right.names.includes(left);
      throw new CelUnsupported();
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isInOrder(operator, left, right);
    default:
      return compute(operator, left, right);
  }
}

/** Numbers of different types are compared by amount; lists may be sets, of which CEL has its own idea. */
function areEqual(left: CelValue, right: CelValue): boolean {
  if ((typeof left === 'object' && left !== null) || (typeof right === 'object' && right !== null))
    throw new CelUnsupported();
  if (isNumber(left) && isNumber(right)) return !(left < right) && !(left > right);
  return left === right;
}

function isInOrder(operator: string, left: CelValue, right: CelValue): boolean {
  const comparable =
    (isNumber(left) && isNumber(right)) ||
    // Go orders texts by bytes, which is another order beyond U+FFFF.
    (typeof left === 'string' && typeof right === 'string' && !/[\ud800-\udfff]/.test(left + right));
  if (!comparable) throw new CelUnsupported();
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

function compute(operator: string, left: CelValue, right: CelValue): CelValue {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (typeof left === 'number' && typeof right === 'number') return computeDouble(operator, left, right);
  if (typeof left !== 'bigint' || typeof right !== 'bigint') throw new CelUnsupported();
  if ((operator === '/' || operator === '%') && right === 0n) throw new CelRuntimeError();
  return inRange(computeInt(operator, left, right));
}

function computeInt(operator: string, left: bigint, right: bigint): bigint {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === '/' ? left / right : left % right;
}

function computeDouble(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (operator === '/') return left / right;
  throw new CelUnsupported();
}

export function inRange(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new CelRuntimeError();
  return value;
}

function isNumber(value: CelValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
