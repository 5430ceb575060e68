import { describe, expect, it } from 'vitest';
import { type OurPattern, ourPatterns } from './our-patterns.ts';
import { attacksOn, readPattern, stepsOf } from './regular-expression-steps.ts';

/** Whose steps cannot be counted, or need not be: they see a few characters only, or no submission. */
const bounded: readonly string[] = [
  // What looks ahead or behind has no word in our reader of patterns: these begin at one place of a run, and count to 20.
  'src/yaml/split-documents.ts /(?:^|(?<=',
  'src/kubernetes/crd/value-formats.ts /(^|\\.)0+(?=',
  'src/kubernetes/crd/value-formats.ts /^(?:(?:[0-9a-f]{2}(?=',
  'src/kubernetes/crd/value-formats.ts /(?<!\\d)\\d+',
  // Used on at most 64 characters (Cursor.takeMatch).
  'src/kubernetes/regular-expression/',
  // Read tables of our own.
  'src/cluster/rbac/built-in/read-role-table.ts',
  'src/cluster/rbac/resources/api-resources.ts',
  // Reads the lines of lessons, which come with an exercise set.
  'src/report/lesson-outputs.ts',
];

/** How much more steps a text of twice the length takes, at worst. */
function worstGrowth({ source, flags }: OurPattern): { text: string; growth: number } {
  const expression = readPattern(source, flags);
  const isSticky = flags.includes('y');
  const short = attacksOn(expression, 100);
  let worst = { text: '', growth: 0 };
  attacksOn(expression, 200).forEach((text, index) => {
    // A few steps more or less, where there are few, say nothing.
    const steps = stepsOf(expression, text, isSticky);
    const growth = steps === Infinity ? steps : steps / (stepsOf(expression, short[index] ?? '', isSticky) + 100);
    if (growth > worst.growth) worst = { text: `${text.slice(0, 10)}…${text.slice(-10)}`, growth };
  });
  return worst;
}

describe('a regular expression that reads submissions', () => {
  const patterns = ourPatterns();

  it('is found wherever it is written', () => {
    expect(patterns.length).toBeGreaterThan(80);
  });

  it.each(patterns.filter(({ name }) => !bounded.some((each) => name.startsWith(each))))(
    'takes steps in proportion to the text: $name',
    (pattern) => {
      const { text, growth } = worstGrowth(pattern);
      expect(growth, JSON.stringify(text)).toBeLessThan(2.6);
    },
  );
});

describe('the count of steps', () => {
  it.each(['0+$', '^(a+)+$', '([^.[\\]]+)$', '^(?:\\d+\\.?\\d*(?:ns|h))+$', "'+$", '\\[([^\\]]*x[^\\]]*)\\]$'])(
    'shows that %s is slow',
    (source) => {
      expect(worstGrowth({ name: '', source, flags: '' }).growth).toBeGreaterThan(2.6);
    },
  );
});
