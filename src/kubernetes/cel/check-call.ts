import { isRegularExpression } from '../regular-expression/is-regular-expression.ts';
import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { type CelScope, type CelType, mayBe, plain, unknown } from './cel-type.ts';
import { checkMacro, isMacro } from './check-macro.ts';
import { functionNamespaces, functionResult, textFunctions } from './functions.ts';

export type Check = (node: CelNode, scope: CelScope) => CelType;

/** The type of what a function makes; throws {@link CelError} for one that is not known or not for these values. */
export function checkCall(call: CelNode & { kind: 'call' }, scope: CelScope, check: Check): CelType {
  const { of, name, args } = call;
  if (of === undefined && name === 'has') return checkHas(args, scope, check);
  const result = functionResult(name);
  if (result === undefined) throw new CelError('cel-names');
  const isQualified = of?.kind === 'name' && functionNamespaces.has(of.name) && scope(of.name) === undefined;
  if (isQualified) {
    for (const arg of args) check(arg, scope);
    return unknown;
  }
  const receiver = of === undefined ? undefined : check(of, scope);
  if (receiver !== undefined && isMacro(call)) return checkMacro(call, receiver, scope, check);
  // What is put into a text may be of many types.
  const parts = name === 'format' ? args.flatMap((arg) => (arg.kind === 'list' ? arg.parts : [arg])) : args;
  const types = parts.map((arg) => check(arg, scope));
  const [subject, ...rest] = receiver === undefined ? types : [receiver, ...types];
  if (subject !== undefined && !accepts(name, subject, rest)) throw new CelError('cel-types');
  if (name === 'matches') checkPattern(args.at(-1));
  return plain(result);
}

/** A pattern that is written out is read with the expression. */
function checkPattern(pattern: CelNode | undefined): void {
  if (pattern?.kind !== 'literal' || pattern.type !== 'string') return;
  const [, raw = '', text = ''] = /^([rR]?)(?:"""|'''|"|')(.*?)(?:"""|'''|"|')$/s.exec(pattern.source) ?? [];
  const unescaped = raw === '' ? text.replaceAll('\\\\', '\\') : text;
  if (raw === '' && /\\[^\\]/.test(text.replaceAll('\\\\', ''))) return;
  if (!isRegularExpression(unescaped)) throw new CelError('cel-pattern');
}

/** `has(a.b)` asks for a field. */
function checkHas(args: readonly CelNode[], scope: CelScope, check: Check): CelType {
  const [field, ...more] = args;
  if (field?.kind !== 'select' || more.length > 0) throw new CelError('cel-syntax');
  check(field, scope);
  return plain('bool');
}

function accepts(name: string, subject: CelType, rest: readonly CelType[]): boolean {
  if (name === 'size') return mayBe(subject, 'string', 'bytes', 'list', 'map') && rest.length === 0;
  if (!textFunctions.has(name)) return true;
  if (!mayBe(subject, 'string', 'object')) return false;
  return name === 'charAt' || name === 'substring' || rest.every((type) => mayBe(type, 'string', 'int'));
}
