import { type Cursor, type Expression, ExpressionError } from './expression.ts';

/** The largest count that Go takes, nested ones multiplied. */
const most = 1000;

/** `*`, `+`, `?` or `{2,3}`, greedy or lazy, as what it makes of the part before it. Other braces are text. */
export function readRepeat(cursor: Cursor): ((part: Expression) => Expression) | undefined {
  const [, sign, low, comma, high] =
    cursor.takeMatch(/^(?:([*+?])|\{(0|[1-9]\d*)(,)?((?<=,)(?:0|[1-9]\d*))?\})\??/) ?? [];
  if (sign === undefined && low === undefined) return undefined;
  if (sign !== undefined)
    return (part) => ({ op: 'repeat', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity });
  const min = Number(low);
  const max = comma === undefined ? min : high === undefined ? Infinity : Number(high);
  const counted = max === Infinity ? min : max;
  if (min > most || counted > most || max < min) throw new ExpressionError('repeat count');
  return (part) => {
    if (counted * largestCount(part) > most) throw new ExpressionError('repeat count');
    return { op: 'repeat', part, min, max };
  };
}

function largestCount(expression: Expression): number {
  if (expression.op === 'all' || expression.op === 'any') return Math.max(1, ...expression.parts.map(largestCount));
  if (expression.op !== 'repeat') return 1;
  const own = expression.max === Infinity ? expression.min : expression.max;
  return Math.max(1, own) * largestCount(expression.part);
}
