import { matchesRegularExpression } from '../regular-expression/matches-regular-expression.ts';
import { CelUnsupported, type CelValue, isFields, isList } from './cel-value.ts';

/** A function whose arguments are known, the receiver first. */
export function evaluateFunction(name: string, args: readonly CelValue[]): CelValue {
  const [subject, other] = args;
  if (name === 'size' && args.length === 1 && subject !== undefined) return sizeOf(subject);
  if (typeof subject !== 'string' || typeof other !== 'string' || args.length !== 2) throw new CelUnsupported();
  switch (name) {
    case 'startsWith':
      return subject.startsWith(other);
    case 'endsWith':
      return subject.endsWith(other);
    case 'contains':
      return subject.includes(other);
    case 'matches': {
      const matches = matchesRegularExpression(other, subject);
      if (matches === undefined) throw new CelUnsupported();
      return matches;
    }
    default:
      throw new CelUnsupported();
  }
}

function sizeOf(value: CelValue): bigint {
  if (typeof value === 'string') return BigInt([...value].length);
  if (isList(value)) return BigInt(value.items.length);
  if (isFields(value) && value.kind === 'map') return BigInt(value.names.length);
  throw new CelUnsupported();
}
