import { type Paper, usualMinutes, usualPassMark } from '../../exam/paper.ts';
import { shareOut } from '../../exam/share-out.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { SettingsFinding } from '../../model/settings.ts';
import type { Source } from '../../model/span.ts';
import { exerciseFindings } from './exercise-findings.ts';
import { paperKeys, paperSchema } from './paper-schema.ts';
import { pointsOf } from './read-course.ts';
import { readSettings } from './read-settings.ts';

/**
 * Reads a paper that an instructor wrote: its tasks are those of `exercises`, its weights become whole per cents.
 * Whatever the text, everything that is wrong with it is returned, never thrown.
 */
export function readPaper(
  source: Source,
  exercises: readonly Exercise[],
): { readonly paper: Paper } | { readonly findings: readonly SettingsFinding[] } {
  const read = readSettings(source, paperSchema, paperKeys);
  if ('findings' in read) return read;
  const { title, minutes, passMark, allowPause, tasks } = read.value;
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const findings = exerciseFindings(
    tasks.map(({ exercise }) => exercise),
    [...byId.keys()],
    read.find,
  );
  if (findings.length > 0) return { findings };
  const chosen = tasks.flatMap(({ exercise: id, weight }) => {
    const exercise = byId.get(id);
    return exercise === undefined ? [] : [{ exercise, weight: weight ?? pointsOf(exercise) }];
  });
  const shares = shareOut(
    100,
    chosen.map(({ weight }) => weight),
  );
  return {
    paper: {
      title: typeof title === 'string' ? { en: title, ko: title } : title,
      minutes: minutes ?? usualMinutes,
      passMark: passMark ?? usualPassMark,
      allowPause: allowPause ?? false,
      seed: undefined,
      tasks: chosen.map(({ exercise: { id, digest } }, index) => ({
        exercise: id,
        digest,
        weight: shares[index] ?? 0,
      })),
    },
  };
}
