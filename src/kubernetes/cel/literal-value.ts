import type { CelNode } from './cel-node.ts';
import { CelUnsupported, type CelValue } from './cel-value.ts';

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The value of a literal; texts with rare escapes and unsigned numbers are not worked with. */
export function literalValue({ type, source }: CelNode & { kind: 'literal' }): CelValue {
  switch (type) {
    case 'null':
      return null;
    case 'bool':
      return source === 'true';
    case 'double':
      return Number(source);
    case 'int': {
      const value = BigInt(source);
      // The least number is written with a sign, which is not part of the literal.
      if (value >= 2n ** 63n) throw new CelUnsupported();
      return value;
    }
    case 'string':
      return textOf(source);
    default:
      throw new CelUnsupported();
  }
}

function textOf(source: string): string {
  const [, raw = '', long, short = ''] = /^([rR]?)(?:(?:"""|''')(.*)(?:"""|''')|["'](.*)["'])$/s.exec(source) ?? [];
  const text = long ?? short;
  if (raw !== '' || !text.includes('\\')) return text;
  if (/\\[^\\"'?`ntr]/.test(text.replaceAll('\\\\', ''))) throw new CelUnsupported();
  return text.replace(/\\(.)/gs, (_, letter: string) => simpleEscapes[letter] ?? letter);
}
