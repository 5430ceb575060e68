/** Texts whose values stand within one another to some depth. */
export const nestings: Readonly<Record<string, (depth: number) => string>> = {
  'open lists': (depth) => '['.repeat(depth),
  'closed lists': (depth) => '['.repeat(depth) + ']'.repeat(depth),
  'open maps': (depth) => '{a: '.repeat(depth),
  'closed maps': (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
  'maps and lists': (depth) => `${'{a: ['.repeat(depth)}1${']}'.repeat(depth)}`,
  JSON: (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  'lists in JSON': (depth) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  'lists on a line': (depth) => '- '.repeat(depth),
  'keys on a line': (depth) => '? '.repeat(depth),
  'keys and lists on a line': (depth) => '? - '.repeat(depth),
  Lists: (depth) => `${'{"apiVersion":"v1","kind":"List","items":['.repeat(depth)}${']}'.repeat(depth)}`,
  'anchors on one value': (depth) => '&a '.repeat(depth),
  'tags on one value': (depth) => '!a '.repeat(depth),
  'quotes in quotes': (depth) => '"\\"'.repeat(depth),
};
