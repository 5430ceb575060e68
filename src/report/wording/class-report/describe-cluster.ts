import type { Mistake, MistakeCluster } from '../../../course/summary/mistake-cluster.ts';
import type { Exercise } from '../../../model/exercise.ts';
import { isJsonObject, type Json } from '../../../model/json.ts';
import type { Language } from '../../../model/localized.ts';
import { fill } from '../fill.ts';
import { showEntry, showName } from '../show-value.ts';
import { type MistakesWord, mistakesWording } from './mistakes.ts';

const named = 3;

/** What an instructor would say of a group: "37 students set `port` but left out `clusterIP: None`". */
export function describeCluster(cluster: MistakeCluster, exercise: Exercise, language: Language): string {
  const word = (key: MistakesWord, values: Readonly<Record<string, string>> = {}) =>
    fill(mistakesWording[key][language], values);
  const { mistakes, more } = cluster;
  const count = cluster.exact ? String(cluster.count) : word('atLeast', { count: String(cluster.count) });
  const told = onePerField(mistakes);
  const shown = told.slice(0, named);
  const rest = told.length - shown.length + more;
  const tail = rest > 0 ? ` (${word('moreMistakes', { count: String(rest) })})` : '';
  const phrases = phrasesOf(shown);
  if (phrases === undefined) {
    const message = shown.find((one) => one.message !== undefined)?.message?.[language];
    const others = told.length - 1 + more;
    const also = others > 0 ? ` (${word('moreMistakes', { count: String(others) })})` : '';
    return message === undefined ? word('refused', { count }) : word('example', { count, message }) + also;
  }
  const wrong = phrases
    .map(([key, entries], index) => {
      const last = index === phrases.length - 1;
      return word(last ? key : `${key}And`, { entries: entries.join(', ') });
    })
    .join(word('and'));
  const right = cluster.right.flatMap((id) => fieldAsked(id, exercise) ?? []);
  const wrongNames = new Set(told.map(({ field }) => lastName(field)));
  const shownRight = [...new Set(right)]
    .filter((name) => !wrongNames.has(name))
    .slice(0, named)
    .map(showName)
    .join(', ');
  return (
    (shownRight === '' ? word('wrong', { count, wrong }) : word('rightBut', { count, right: shownRight, wrong })) + tail
  );
}

type Phrase = 'leftOut' | 'gaveOther' | 'added';

const phraseOf: Readonly<Record<string, Phrase>> = {
  'value-missing': 'leftOut',
  'item-missing': 'leftOut',
  'service-name-absent': 'leftOut',
  'value-differs': 'gaveOther',
  'service-name-differs': 'gaveOther',
  'value-unexpected': 'added',
};

/** What is said of which fields; undefined where a mistake is none of values, so that its own message must tell it. */
function phrasesOf(mistakes: readonly Mistake[]): readonly [Phrase, readonly string[]][] | undefined {
  const phrases = new Map<Phrase, string[]>();
  for (const { code, field, expected } of mistakes) {
    const phrase = Object.hasOwn(phraseOf, code) ? phraseOf[code] : undefined;
    if (phrase === undefined) return undefined;
    const name = lastName(field);
    const entry = expected === undefined ? showName(name) : showEntry(name, expected);
    phrases.set(phrase, [...(phrases.get(phrase) ?? []), entry]);
  }
  return [...phrases];
}

/** The same wrong field may lose several requirements. */
function onePerField(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((one) => [`${one.code} ${one.field}`, one])).values()];
}

/** `spec.ports[0].port` is `port`; `spec.ports[0]` is `ports[0]`. */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** `selector` of a workload holds `matchLabels`, which is the one that people speak of. */
function isSelectorMap(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'matchLabels');
}

/** The field that a requirement on values names first, which is what it is about. */
function fieldAsked(id: string, { requirements }: Exercise): string | undefined {
  const requirement = requirements.find((one) => one.id === id);
  return requirement?.kind === 'matches' ? firstLeaf(requirement.matches) : undefined;
}

/** Maps whose keys an author makes up: they are told by their own name. */
const ofOwnKeys: ReadonlySet<string> = new Set([
  'selector',
  'matchLabels',
  'labels',
  'nodeSelector',
  'data',
  'stringData',
]);

function firstLeaf(value: Json, name?: string): string | undefined {
  if (Array.isArray(value)) return value[0] === undefined ? name : firstLeaf(value[0], name);
  if (!isJsonObject(value)) return name;
  const keys = Object.keys(value);
  // `name` only says of which item of a list the rest is asked for.
  const key = keys.find((each) => each !== 'name') ?? keys[0];
  if (key !== undefined && ofOwnKeys.has(key) && !isSelectorMap(value[key])) return key;
  return key === undefined ? name : firstLeaf(value[key] ?? null, key);
}
