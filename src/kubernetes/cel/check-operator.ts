import { CelError } from './cel-error.ts';
import { type CelType, type CelTypeName, isCertain, mayBe, plain, unknown } from './cel-type.ts';

const numbers: readonly CelTypeName[] = ['int', 'uint', 'double'];
const times: readonly CelTypeName[] = ['duration', 'timestamp'];
/** Types of which null is no value. */
const neverNull: readonly CelTypeName[] = ['bool', 'int', 'uint', 'double', 'string', 'bytes', 'list', 'map'];

/** The type of what a binary operator makes; throws {@link CelError} for types that it does not take. */
export function checkOperator(operator: string, left: CelType, right: CelType): CelType {
  if (!takes(operator, left, right)) throw new CelError('cel-types');
  if (!['+', '-', '*', '/', '%'].includes(operator)) return plain('bool');
  return resultOf(left, right);
}

/** A type that is seen at run time only must be that of the other side; of times, several fit. */
function resultOf(left: CelType, right: CelType): CelType {
  if ([left, right].some(({ name }) => name === 'unknown' || times.includes(name))) return unknown;
  return left.name === 'dyn' ? right : left;
}

function takes(operator: string, left: CelType, right: CelType): boolean {
  switch (operator) {
    case '&&':
    case '||':
      return mayBe(left, 'bool') && mayBe(right, 'bool');
    case '==':
    case '!=':
      return areComparable(left, right);
    case 'in':
      return (
        mayBe(right, 'list', 'map') &&
        (right.element === undefined || right.name === 'map' || areComparable(left, right.element))
      );
    case '+':
      return areAddable(left, right);
    case '-':
    case '*':
    case '/':
    case '%':
      return areNumbers(operator, left, right);
    default:
      return areOrdered(left, right);
  }
}

/** Whether two values may be of one type; lists are, if their items are. */
export function areComparable(left: CelType, right: CelType): boolean {
  if (!isCertain(left) || !isCertain(right)) return true;
  if (left.name === right.name) return areComparable(left.element ?? unknown, right.element ?? unknown);
  if (left.name === 'null') return !neverNull.includes(right.name);
  return right.name === 'null' ? !neverNull.includes(left.name) : false;
}

function areOrdered(left: CelType, right: CelType): boolean {
  const ordered: CelTypeName[] = [...numbers, ...times, 'bool', 'string', 'bytes'];
  if (!mayBe(left, ...ordered) || !mayBe(right, ...ordered)) return false;
  if (!isCertain(left) || !isCertain(right)) return true;
  return left.name === right.name || (numbers.includes(left.name) && numbers.includes(right.name));
}

function areAddable(left: CelType, right: CelType): boolean {
  const addable: CelTypeName[] = [...numbers, ...times, 'string', 'bytes', 'list'];
  if (!mayBe(left, ...addable) || !mayBe(right, ...addable)) return false;
  return haveSameName(left, right) && areComparable(left.element ?? unknown, right.element ?? unknown);
}

function areNumbers(operator: string, left: CelType, right: CelType): boolean {
  const known = operator === '-' ? [...numbers, ...times] : numbers;
  if (!mayBe(left, ...known) || !mayBe(right, ...known)) return false;
  return haveSameName(left, right);
}

function haveSameName(left: CelType, right: CelType): boolean {
  if (!isCertain(left) || !isCertain(right)) return true;
  return left.name === right.name || (times.includes(left.name) && times.includes(right.name));
}
