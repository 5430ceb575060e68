import { emptyStringMap } from '../kubernetes/string-map.ts';

/** Labels, annotations or a selector of a stored object as a map. */
export function labelMap(record: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  if (!record) return none;
  const map = new Map<string, string>();
  for (const key of Object.keys(record)) map.set(key, record[key] ?? '');
  return map;
}

const none: ReadonlyMap<string, string> = new Map();

/** True when `labels` has every pair of a Service's selector. An empty selector is no selector: it selects nothing. */
export function selects(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean {
  for (const [key, value] of selector) if (labels.get(key) !== value) return false;
  return selector.size > 0;
}

/** A map of labels as the record that label selectors are asked about. */
export function labelRecord(labels: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  let record = records.get(labels);
  if (record === undefined) {
    record = recordOf(labels);
    records.set(labels, record);
  }
  return record;
}

function recordOf(labels: ReadonlyMap<string, string>): Record<string, string> {
  const record = emptyStringMap();
  for (const [key, value] of labels) record[key] = value;
  return record;
}

/** Replicas share one map of labels, and many selectors ask about it. */
const records = new WeakMap<ReadonlyMap<string, string>, Readonly<Record<string, string>>>();

/** Labels as kubectl prints them: `app=nginx,tier=web`. */
export function labelText(labels: ReadonlyMap<string, string>): string {
  return [...labels].map(([key, value]) => `${key}=${value}`).join(',');
}
