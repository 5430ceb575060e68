import { ExpressionError } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

/** Whether Go's regexp package can read it: RE2 syntax, without look-around and references back. */
export function isRegularExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
