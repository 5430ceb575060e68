import type { AppliedRule } from '../../cluster/rbac/applied-rules.ts';
import type { KubeObject, ObjectRef } from '../../model/object.ts';
import { positionAt, type Span } from '../../model/span.ts';
import { codeFrame } from '../code-frame.ts';
import { escapeControls } from '../escape.ts';
import type { TextOptions } from '../finding-text.ts';
import { paint } from '../style.ts';
import { canIWording } from '../wording/can-i.ts';
import { fill } from '../wording/fill.ts';
import { showName } from '../wording/show-value.ts';
import { wrapText } from '../wrap-text.ts';

/** Where a rule is written. */
export interface RulePlace {
  readonly object: KubeObject;
  readonly span: Span;
}

/** The rule that allows something, with the code around it where it was written. */
export function grantText(
  { binding, role }: AppliedRule,
  place: RulePlace | undefined,
  options: TextOptions,
): string[] {
  const { language, style, width } = options;
  const sentence = fill(canIWording.allowedBy[language], { binding: refText(binding), role: refText(role) });
  const lines = wrapText(sentence, width).map((line) => paint(style, 'bold', line));
  if (place === undefined) return [...lines, `(${canIWording.builtIn[language]})`];
  const { source } = place.object.document;
  const { line, column } = positionAt(source.text, place.span.start);
  return [
    ...lines,
    `${paint(style, 'cyan', '-->')} ${escapeControls(source.name)}:${line}:${column}`,
    ...codeFrame(source, place.span, { before: 2, after: 2, style, width, accent: 'green' }),
  ];
}

function refText({ kind, name, namespace }: ObjectRef): string {
  return showName(`${kind}/${namespace === '' ? '' : `${namespace}/`}${name}`);
}
