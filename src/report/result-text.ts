import type { Diagnostic } from '../model/diagnostic.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Result } from '../model/result.ts';
import { escapeControls } from './escape.ts';
import type { TextOptions } from './finding-text.ts';
import { requirementsText } from './requirements-text.ts';
import { sectionText } from './section-text.ts';
import { paint, symbol } from './style.ts';
import { Told } from './told.ts';
import { type CommandWord, commandWording } from './wording/commands.ts';
import { fill } from './wording/fill.ts';

/**
 * What `check` prints: each requirement with its points and what is wrong with it, then what else the API server
 * rejects, warnings, and the score. A fault is told in full once: where it costs a requirement, if it does.
 * Lines end with LF, without one after the last. The texts' names and values are escaped.
 */
export function renderResult(exercise: Exercise, result: Result, options: TextOptions): string {
  const { language, style } = options;
  const unreadable = result.parsed.flatMap(({ diagnostics }) => diagnostics.filter(isError));
  const rejections = result.verdicts.flatMap(({ errors }) => errors);
  const warnings = [
    ...result.parsed.flatMap(({ diagnostics }) => diagnostics.filter((diagnostic) => !isError(diagnostic))),
    ...result.verdicts.flatMap((verdict) => verdict.warnings),
  ];
  const told = new Told();
  const word = (name: CommandWord) => commandWording[name][language];

  const title = `${paint(style, 'bold', escapeControls(exercise.title[language]))} (${escapeControls(exercise.id)})`;
  const parts: string[][] = [[title]];
  if (result.outcome === 'ungradable') parts.push([paint(style, 'red', word('ungradable'))]);
  parts.push(...requirementsText(result.requirements, [...unreadable, ...rejections], told, options));
  parts.push(...sectionText(word('unreadable'), unreadable, told, options));
  parts.push(...sectionText(word('rejections'), rejections, told, options));
  parts.push(...sectionText(word('warnings'), warnings, told, options));
  parts.push(ending(exercise, result, options));
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

function ending(exercise: Exercise, result: Result, { language, style }: TextOptions): string[] {
  const { earned, points, passed } = result;
  const lines = [fill(commandWording.score[language], { earned, points })];
  if (passed) lines.push(paint(style, 'green', `${symbol(style, 'met')} ${commandWording.allMet[language]}`));
  else if (result.requirements.some(({ state, requirement }) => state !== 'met' && requirement.hint !== undefined))
    lines.push(paint(style, 'dim', fill(commandWording.nextHint[language], { id: escapeControls(exercise.id) })));
  return lines;
}
