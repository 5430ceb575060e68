import type { Random } from './random.ts';

/** Small texts of the shapes that make readers slow, of random size. */
export function bomb(random: Random): string {
  const many = 1 + random.below(random.oneIn(50) ? 3000 : 150);
  return random.pick(shapes)(many, random);
}

const metadata = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

const shapes: readonly ((many: number, random: Random) => string)[] = [
  (many, random) =>
    random.pick(['[', '{', '{a: ', '- ', '? ', '"', "'", '&a ', '!a ', '[{', '- ? ', ': ']).repeat(many),
  (many) => '['.repeat(many) + ']'.repeat(many),
  (many) => `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`,
  (many) => Array.from({ length: many }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  (many) => `${metadata}data:\n${Array.from({ length: many }, (_, index) => `  k${index}: v`).join('\n')}`,
  (many) => `${metadata}data:\n${'  same: v\n'.repeat(many)}`,
  (many) =>
    `a0: &a0 [x, x]\n${Array.from({ length: many }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
  (many) => `a: &a {b: c, d: e}\nf:\n${'  <<: *a\n'.repeat(many)}`,
  (many) => `a: &a [${'*a, '.repeat(many)}]`,
  (many) => `${metadata}---\n`.repeat(many),
  (many) => '---\n'.repeat(many),
  (many) => `${metadata}data: {a: "${'\\"'.repeat(many)}"}`,
  (many, random) =>
    `${metadata}data: {a: ${random.pick(['0', '1', 'a', '-', '.', '_', "'", '"', '\\', '😀', ' a']).repeat(many)}}`,
  (many, random) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: ${random
      .pick(['a', 'a/', 'a.', ':', '@'])
      .repeat(
        many,
      )}b, resources: {limits: {cpu: "${random.pick(['1', '0', '.', 'e', '-']).repeat(many)}", memory: "${'9'.repeat(many)}Ki"}}}]}`,
  (many) =>
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {schedule: "${'*,'.repeat(many)}1 * * * *", jobTemplate: {}}`,
  (many) =>
    `apiVersion: v1\nkind: List\nitems:\n${'- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n'.repeat(many)}`,
  (many) => `${'{"apiVersion":"v1","kind":"List","items":['.repeat(many)}${']}'.repeat(many)}`,
  (many) => `${metadata}${Array.from({ length: many }, (_, index) => `unknown${index}: 1\n`).join('')}`,
];
