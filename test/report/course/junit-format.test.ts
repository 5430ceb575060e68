import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { junitFormat } from '../../../src/report/course/junit-format.ts';
import { xmlAttribute, xmlText } from '../../../src/report/course/xml-text.ts';
import { controls } from './controls.ts';
import { type ClassOptions, fileOf, writeClass } from './write-class.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

function parsed(options: ClassOptions = {}): Element {
  const text = fileOf(writeClass(junitFormat, options), 'junit.xml');
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const roots = (parser.parse(text) as Record<string, unknown>[]).map(elementOf);
  const root = roots.find(({ name }) => name === 'testsuites');
  if (root === undefined) throw new Error('no testsuites');
  return root;
}

function elementOf(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const children = Array.isArray(node[name]) ? (node[name] as Record<string, unknown>[]).map(elementOf) : [];
  return { name, attributes: (node[':@'] ?? {}) as Record<string, string>, children };
}

/** What each element may have in it, by JUnit's schema as Jenkins and pytest have it: required attributes, then others. */
const rules: Readonly<Record<string, { need: string[]; may: string[]; children: string[] }>> = {
  testsuites: { need: [], may: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'], children: ['testsuite'] },
  testsuite: {
    need: ['name', 'tests', 'failures', 'errors'],
    may: ['skipped', 'time', 'timestamp', 'file'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  properties: { need: [], may: [], children: ['property'] },
  property: { need: ['name', 'value'], may: [], children: [] },
  testcase: {
    need: ['name', 'classname'],
    may: ['time', 'file', 'line'],
    children: ['properties', 'failure', 'error', 'skipped'],
  },
  failure: { need: [], may: ['message', 'type'], children: ['#text'] },
  error: { need: [], may: ['message', 'type'], children: ['#text'] },
  skipped: { need: [], may: ['message', 'type'], children: ['#text'] },
};

function breaches({ name, attributes, children }: Element): string[] {
  if (name === '#text') return [];
  const rule = rules[name];
  if (rule === undefined) return [`unknown element ${name}`];
  const keys = Object.keys(attributes);
  return [
    ...rule.need.filter((key) => !keys.includes(key)).map((key) => `${name} lacks ${key}`),
    ...keys.filter((key) => ![...rule.need, ...rule.may].includes(key)).map((key) => `${name} has ${key}`),
    ...children.filter((child) => !rule.children.includes(child.name)).map((child) => `${child.name} in ${name}`),
    ...children.flatMap(breaches),
  ];
}

const casesOf = (suite: Element | undefined) => (suite?.children ?? []).filter(({ name }) => name === 'testcase');
const problemsOf = (suite: Element | undefined) =>
  casesOf(suite).map(({ children }) => children.find(({ name }) => name !== 'properties')?.name ?? 'passed');

describe('junit.xml', () => {
  it.each(['en', 'ko'] as const)('keeps the rules of the schema in %s', (language) => {
    expect(breaches(parsed({ language }))).toEqual([]);
  });

  it('has a suite a student and a case a requirement: unmet, ungradable, faults, blocked and missing each in their way', () => {
    const suites = parsed().children;
    expect(suites.map(problemsOf)).toEqual([
      ['passed', 'passed', 'passed', 'passed', 'passed'],
      ['failure', 'passed', 'passed', 'failure', 'skipped'],
      ['failure', 'skipped', 'error', 'error', 'error'],
      ['passed', 'passed', 'error', 'error', 'failure'],
      ['passed', 'failure', 'skipped', 'skipped', 'error'],
      ['skipped', 'skipped', 'skipped', 'skipped', 'skipped'],
    ]);
  });

  it('counts what is in each suite', () => {
    for (const suite of parsed().children) {
      const problems = problemsOf(suite);
      const count = (kind: string) => String(problems.filter((each) => each === kind).length);
      expect(suite.attributes).toMatchObject({
        tests: '5',
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
  });

  it('tells points as properties, and none for a fault', () => {
    const propertiesOf = (element: Element | undefined) =>
      Object.fromEntries(
        (element?.children.find(({ name }) => name === 'properties')?.children ?? []).map(({ attributes }) => [
          attributes.name,
          attributes.value,
        ]),
      );
    const [, second, , fourth] = parsed().children;
    expect(propertiesOf(second)).toEqual({ student: '1002', score: '1.3333', max_score: '20' });
    expect(propertiesOf(casesOf(second)[1])).toEqual({ points: '1', max_points: '1' });
    expect(propertiesOf(fourth)).toEqual({ student: '2024-0815', max_score: '20' });
    expect(propertiesOf(casesOf(fourth)[2])).toEqual({ max_points: '3' });
  });

  it('has a case a task where only scores are revealed', () => {
    const [, second] = parsed({ policy: { reveal: 'score' } }).children;
    expect(problemsOf(second)).toEqual(['failure', 'failure', 'skipped']);
    expect(fileOf(writeClass(junitFormat, { policy: { reveal: 'score' } }), 'junit.xml')).not.toContain('8080');
  });

  it('passes what only a rejected object meets where that is credited', () => {
    const [, second] = parsed({ policy: { creditRejected: true } }).children;
    expect(problemsOf(second)[0]).toBe('passed');
  });

  it('survives hostile names and messages', () => {
    const suites = parsed().children;
    expect(suites[2]?.attributes.name).toBe('<script>alert("x")</script>');
    expect(suites[5]?.attributes.name).toContain('Zed');
    const text = fileOf(writeClass(junitFormat), 'junit.xml');
    expect(text).not.toMatch(controls);
    expect(text).not.toMatch(/<script|]]>/);
  });
});

it('drops what XML cannot hold, and writes the rest so that it is read back the same', () => {
  const hostile = 'a\u0000\u0008\u001b\ud800\ufffe<&>"\'\t\n\r]]>\u{1f600}';
  const xml = `<r a="${xmlAttribute(hostile)}">${xmlText(hostile)}</r>`;
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toBe(
    '<r a="a&lt;&amp;&gt;&quot;&apos;&#9;&#10;&#13;]]&gt;\u{1f600}">a&lt;&amp;&gt;"\'\t\n&#13;]]&gt;\u{1f600}</r>',
  );
});
