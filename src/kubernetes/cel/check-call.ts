import { isRegularExpression } from '../regular-expression/is-regular-expression.ts';
import { acceptsArguments } from './accepts-arguments.ts';
import { CelError } from './cel-error.ts';
import type { CelNode } from './cel-node.ts';
import { type CelScope, type CelType, mayBe, plain, unknown } from './cel-type.ts';
import { checkMacro, isMacro } from './check-macro.ts';
import { functionNamespaces, functionResult, qualifiedOnly } from './functions.ts';

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
  if (qualifiedOnly.has(name)) throw new CelError('cel-names');
  const receiver = of === undefined ? undefined : check(of, scope);
  if (receiver !== undefined && isMacro(call)) return checkMacro(call, receiver, scope, check);
  const types = name === 'format' ? checkFormatted(args, scope, check) : args.map((arg) => check(arg, scope));
  if (!acceptsArguments(name, receiver === undefined ? types : [receiver, ...types])) throw new CelError('cel-types');
  if (name === 'matches') checkPattern(args.at(-1));
  return plain(result);
}

/** What is put into a text may be of many types, but comes as a list. */
function checkFormatted(args: readonly CelNode[], scope: CelScope, check: Check): CelType[] {
  return args.flatMap((arg) => {
    if (arg.kind === 'list') return arg.parts.map((part) => check(part, scope));
    const type = check(arg, scope);
    if (!mayBe(type, 'list')) throw new CelError('cel-types');
    return [type];
  });
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
