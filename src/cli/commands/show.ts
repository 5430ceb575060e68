import type { Exercise } from '../../model/exercise.ts';
import { escapeControls } from '../../report/escape.ts';
import { paint, symbol } from '../../report/style.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import { fill } from '../../report/wording/fill.ts';
import { wrapText } from '../../report/wrap-text.ts';
import { answerFile } from '../answer-file.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';

/** `kubedrill show ID` */
export async function show(
  id: string,
  options: { readonly output: 'text' | 'json'; readonly workspace?: string },
  context: Context,
): Promise<number> {
  const { exercise } = findEntry(id, context);
  if (options.output === 'json') await context.print(`${JSON.stringify(toJson(exercise), null, 2)}\n`);
  else await context.print(`${taskText(exercise, answerFile(options.workspace, id), context).join('\n')}\n`);
  return 0;
}

function taskText(exercise: Exercise, file: string, { language, style, width }: Context): string[] {
  const word = (key: keyof typeof commandWording) => commandWording[key][language];
  const points = exercise.requirements.reduce((sum, requirement) => sum + requirement.points, 0);
  const facts = [
    domainNames[exercise.domain].name[language],
    fill(word('pointsInAll'), { points }),
    fill(word('minutesLong'), { minutes: exercise.minutes }),
  ];
  const lines = [
    `${paint(style, 'bold', exercise.title[language])} (${exercise.id})`,
    paint(style, 'dim', facts.join(', ')),
    '',
    ...wrapText(exercise.story[language].trim(), width),
    '',
    paint(style, 'bold', word('requirements')),
  ];
  for (const { says } of exercise.requirements) {
    const [first = '', ...rest] = wrapText(says[language].trim(), width - 4);
    lines.push(`  ${symbol(style, 'bullet')} ${first}`, ...rest.map((line) => `    ${line}`));
  }
  for (const key of ['given', 'start'] as const) {
    const source = exercise[key];
    if (source === undefined) continue;
    lines.push('', paint(style, 'bold', word(key)), ...indentedText(source.text));
  }
  return [...lines, '', fill(cliWording.checkHint[language], { file, id: exercise.id })];
}

function indentedText(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${escapeControls(line)}`.trimEnd());
}

/** The task as data: without what `matches` asks for, since that is the answer. */
function toJson(exercise: Exercise) {
  const { id, domain, competency, minutes, title, story, namespace } = exercise;
  const requirements = exercise.requirements.map(({ id: requirement, says, points, needs }) => ({
    id: requirement,
    says,
    points,
    needs,
  }));
  const given = exercise.given?.text ?? null;
  const start = exercise.start?.text ?? null;
  return { id, domain, competency, minutes, title, story, namespace, requirements, given, start };
}
