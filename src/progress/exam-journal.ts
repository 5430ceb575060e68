import type { ExamEvent } from '../exam/exam-event.ts';
import { languages } from '../model/localized.ts';

const formatVersion = 1;

/** `at` stands last, a number before the brace: a line that ends in `}` was written to its end. */
export function writeExamLine({ at, ...event }: ExamEvent): string {
  return JSON.stringify({ v: formatVersion, ...event, at });
}

/** The event that a line holds; undefined for one that was torn, or that no kubedrill of this version wrote. */
export function readExamLine(line: string): ExamEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, ...event } = value as Readonly<Record<string, unknown>>;
  return v === formatVersion && isEvent(event) ? event : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isEvent(event: Fields): event is Fields & ExamEvent {
  if (!isNumber(event.at)) return false;
  switch (event.type) {
    case 'started':
      return typeof event.folder === 'string' && isPaper(event.paper);
    case 'opened':
      return isNumber(event.task);
    case 'flagged':
      return isNumber(event.task) && typeof event.flagged === 'boolean';
    case 'answered':
      return isNumber(event.task) && typeof event.text === 'string';
    case 'paused':
    case 'resumed':
      return true;
    case 'ended':
      return event.by === 'candidate' || event.by === 'time';
    default:
      return false;
  }
}

function isPaper(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { title, minutes, passMark, allowPause, tasks } = value as Fields;
  if (title !== undefined && !isLocalized(title)) return false;
  return isNumber(minutes) && isNumber(passMark) && typeof allowPause === 'boolean' && isTasks(tasks);
}

function isLocalized(value: unknown): boolean {
  return (
    typeof value === 'object' && languages.every((language) => typeof (value as Fields | null)?.[language] === 'string')
  );
}

function isTasks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (task: Fields) => typeof task?.exercise === 'string' && typeof task.digest === 'string' && isNumber(task.weight),
    )
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
