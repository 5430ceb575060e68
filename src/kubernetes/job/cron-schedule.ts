/**
 * Whether the server understands a schedule: five fields, a name such as `@hourly`, or `@every` and a duration.
 * Follows robfig/cron v3 ParseStandard with its leniencies (`?` is `*`, `5/15` runs to the end, empty list items).
 */
export function isCronSchedule(schedule: string): boolean {
  if (schedule.startsWith('@')) {
    if (schedule.startsWith('@every ')) return isDuration(schedule.slice('@every '.length));
    return descriptors.has(schedule);
  }
  const fields = schedule.trim().split(/\s+/);
  return fields.length === bounds.length && bounds.every((bound, i) => isField(fields[i] ?? '', bound));
}

interface Bound {
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}

const months = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const bounds: readonly Bound[] = [
  { min: 0, max: 59, names: [] },
  { min: 0, max: 23, names: [] },
  { min: 1, max: 31, names: [] },
  { min: 1, max: 12, names: months },
  { min: 0, max: 6, names: days },
];
const descriptors = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);

function isField(field: string, bound: Bound): boolean {
  return field.split(',').every((part) => part === '' || isRange(part, bound));
}

function isRange(text: string, { min, max, names }: Bound): boolean {
  const [range = '', stepText, ...more] = text.split('/');
  const [low = '', high, ...evenMore] = range.split('-');
  const step = stepText === undefined ? 1 : wholeNumber(stepText);
  if (more.length > 0 || step === undefined || step === 0) return false;
  if (low === '*' || low === '?') return true;
  const read = (word: string) => {
    const named = word === '' ? -1 : names.indexOf(word.toLowerCase());
    return named === -1 ? wholeNumber(word) : named;
  };
  const start = read(low);
  const end = high === undefined ? (stepText === undefined ? start : max) : read(high);
  if (evenMore.length > 0 || start === undefined || end === undefined) return false;
  return start >= min && end <= max && start <= end;
}

function wholeNumber(text: string): number | undefined {
  return /^\+?[0-9]{1,18}$/.test(text) ? Number(text) : undefined;
}

/** Go's time.ParseDuration. */
function isDuration(text: string): boolean {
  return /^[-+]?(?:0|(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}
