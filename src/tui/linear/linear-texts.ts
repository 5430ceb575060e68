import type { Exercise } from '../../model/exercise.ts';
import type { Progress } from '../../progress/exercise-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { type Style, symbol } from '../../report/style.ts';
import { padStart } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import { givenLines, storyLines } from '../lines/task-lines.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';

/** The exercises with the numbers that open them. A line says all about one, since it may be read aloud. */
export function linearList(
  exercises: readonly Exercise[],
  progress: Progress,
  { language, style }: LinesContext,
): Line[] {
  const words = appWords(language);
  const lines: Line[] = [];
  const digits = String(exercises.length).length;
  for (const [index, exercise] of exercises.entries()) {
    if (exercise.domain !== exercises[index - 1]?.domain) {
      if (index > 0) lines.push([]);
      lines.push(lineOf(domainNames[exercise.domain].name[language], 'bold'));
    }
    const number = padStart(String(index + 1), digits);
    const title = `${exercise.title[language]} (${exercise.id})`;
    lines.push([
      { text: `${number}. ${title}, ${words.minutes(exercise.minutes)}, ` },
      ...status(exercise, progress, words, style),
    ]);
  }
  return lines.length === 0 ? [lineOf(words.noExercises)] : lines;
}

function status({ id }: Exercise, progress: Progress, words: ReturnType<typeof appWords>, style: Style): Line {
  const { solved, attempts, best, points } = progressOf(progress, id);
  if (solved) return lineOf(`${symbol(style, 'met')} ${words.solved}`, 'green');
  return attempts === 0 ? lineOf(words.untouched, 'dim') : lineOf(words.best(best, points), 'yellow');
}

/** A task in full: title, story, what exists, and the requirements with their numbers. */
export function linearTask(exercise: Exercise, context: LinesContext): Line[] {
  const { language } = context;
  const words = appWords(language);
  const title = lineOf(`${exercise.title[language]} (${exercise.id}), ${words.minutes(exercise.minutes)}`, 'bold');
  const requirements = exercise.requirements.flatMap((requirement, index) =>
    wrapLine(requirement.says[language].trim(), { ...context, lead: lineOf(`${index + 1}. `) }),
  );
  return [
    title,
    ...storyLines(exercise, context),
    ...givenLines(exercise, context),
    [],
    lineOf(words.requirements, 'bold'),
    ...requirements,
  ];
}

export function linearHelp(context: LinesContext): Line[] {
  const words = appWords(context.language);
  return words.commands.flatMap(([command, does]) => wrapLine(`${command}: ${does}`, context));
}
