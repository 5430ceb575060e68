import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newExercise } from '../../src/catalog/new-exercise.ts';
import { domain, TempSet } from './temp-set.ts';

describe('lint finds nothing', () => {
  it('in a new exercise', () => {
    expect(new TempSet().lint()).toEqual([]);
  });

  it('in a set whose wrong answers are kept with its tests', () => {
    const set = new TempSet();
    fs.mkdirSync(path.join(set.root, 'test'));
    fs.renameSync(path.join(set.root, 'answers'), path.join(set.root, 'test', 'answers'));
    expect(set.lint()).toEqual([]);
  });
});

const file = 'exercises/exercise.yaml';

describe('lint finds in exercise.yaml', () => {
  it.each([
    [
      'a misspelt key',
      'competency:',
      'competence:',
      ['exercise.yaml:2 missing-key competency', 'exercise.yaml:4 unknown-key competence'],
    ],
    [
      'an unknown key of a requirement',
      '- id: label',
      '- id: label\n    point: 1',
      ['exercise.yaml:23 unknown-key point'],
    ],
    ['a wrong type', 'minutes: 3', 'minutes: a few', ['exercise.yaml:5 wrong-value minutes']],
    ['a missing translation', 'en: "TODO: a title", ', '', ['exercise.yaml:6 missing-key title.en']],
    [
      'an empty hint',
      "an image's version stands behind its name, after a colon",
      '""',
      ['exercise.yaml:18 wrong-value hint.en'],
    ],
    ['a fraction of a point', '- id: label', '- id: label\n    points: 0.5', ['exercise.yaml:23 wrong-value points']],
    ['no points', '- id: label', '- id: label\n    points: 0', ['exercise.yaml:23 points label']],
    ['a key written twice', 'minutes: 3', 'minutes: 3\nminutes: 4', ['exercise.yaml:6 syntax']],
    ['an unknown need', '- id: label', '- id: label\n    needs: [name]', ['exercise.yaml:23 needs label']],
    ['a need of itself', '- id: label', '- id: label\n    needs: [label]', ['exercise.yaml:23 needs label']],
    [
      'a path that is not asked for',
      '{labels: {app: web}}}',
      '{labels: {app: web}}}\n    exactly: [spec]',
      ['exercise.yaml:31 exactly'],
    ],
    ['another id', 'id: task', 'id: tasks', ['exercise.yaml:2 id']],
    ['another domain', 'domain: services-and-networking', 'domain: application-deployment', ['exercise.yaml:3 domain']],
    [
      'a kind that is none',
      'matches: {metadata: {labels: {app: web}}}',
      'equals: {metadata: {}}',
      ['exercise.yaml:22 requirement-kind'],
    ],
  ])('%s', (_, from, to, findings) => {
    const texts = new TempSet().change(file, from, to).lintTexts();
    expect(texts.toSorted()).toEqual(findings);
  });

  it('what is to stay unchanged but is not given', () => {
    const set = new TempSet();
    set.change(
      file,
      '  - id: label',
      '  - id: kept\n    says: {en: a, ko: b}\n    hint: {en: a, ko: b}\n    unchanged: Service/web\n  - id: label',
    );
    expect(set.lintTexts()).toContain('exercise.yaml:22 unchanged');
  });

  it('something given that cannot be', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  prots: []\n';
    expect(new TempSet().write('exercises/given.yaml', service).lintTexts()).toContain('given.yaml:6 given');
  });

  it('nothing at all', () => {
    expect(new TempSet().write(file, '').lintTexts()).toEqual(['exercise.yaml:1 syntax']);
    expect(new TempSet().remove(file).lintTexts()).toEqual(['exercise.yaml unreadable']);
  });
});

describe('lint finds in a set', () => {
  it('an id that is used twice', () => {
    const set = new TempSet();
    newExercise(set.root, 'application-deployment', 'task');
    expect(set.lint()).toMatchObject([
      { exercise: 'task', file: `exercises/${domain}/task/exercise.yaml`, problem: { check: 'duplicate-id' } },
    ]);
  });

  it('folders that belong to no exercise', () => {
    const set = new TempSet();
    fs.mkdirSync(path.join(set.root, 'answers', domain, 'old-name'));
    fs.mkdirSync(path.join(set.root, 'exercises', 'networking', 'task'), { recursive: true });
    expect(set.lint().map(({ file }) => file)).toEqual(['exercises/networking', `answers/${domain}/old-name`]);
  });

  it('a missing lesson', () => {
    expect(new TempSet().remove('exercises/lesson.ko.md').lintTexts()).toEqual(['lesson.ko.md lesson']);
    expect(new TempSet().write('exercises/lesson.en.md', '\n').lintTexts()).toEqual(['lesson.en.md lesson']);
  });

  it('a manifest in a lesson that the API server would not take', () => {
    const set = new TempSet().change('exercises/lesson.en.md', '      image: nginx:1.27', '      imag: nginx:1.27');
    expect(set.lintTexts()).toContain('lesson.en.md:15 lesson-manifest');
  });
});

describe('lint finds among the right answers', () => {
  it('too few of them', () => {
    expect(new TempSet().remove('solutions/json.json').lintTexts()).toEqual(['exercise.yaml:2 too-few-solutions']);
  });

  it('no reference', () => {
    const set = new TempSet();
    fs.renameSync(set.path('solutions/reference.yaml'), set.path('solutions/other.yaml'));
    expect(set.lintTexts()).toEqual(['exercise.yaml:2 no-reference']);
  });

  it('a wrong one', () => {
    const set = new TempSet().change('solutions/reference.yaml', 'nginx:1.27', 'nginx:1.28');
    expect(set.lintTexts()).toEqual(['reference.yaml:10 solution image']);
  });

  it('one that the API server warns about', () => {
    const set = new TempSet().change('solutions/reference.yaml', '  name: web', '  name: webb\n  name: web');
    expect(set.lintTexts()).toEqual(['reference.yaml:5 solution-warning']);
  });

  it('that the start is one', () => {
    const set = new TempSet();
    set.write('exercises/start.yaml', fs.readFileSync(set.path('solutions/reference.yaml'), 'utf8'));
    expect(set.lintTexts()).toEqual(['start.yaml start']);
  });
});

describe('lint finds among the wrong answers', () => {
  const label = 'answers/labels-absent.yaml';

  it('that none loses a requirement', () => {
    expect(new TempSet().remove(label).lintTexts()).toEqual(['exercise.yaml:22 never-lost label']);
  });

  it('that only answers without any object lose a requirement', () => {
    const set = new TempSet().remove(label).write('answers/empty.yaml', '# loses: *\n');
    set.write(
      'answers/rejected.yaml',
      '{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: 1}} # loses: *\n',
    );
    set.change('exercises/exercise.yaml', '{labels: {app: web}}', '{name: web}');
    expect(set.lintTexts()).toEqual(['exercise.yaml:22 never-lost label']);
    // A requirement of a name alone can be lost in no other way; then its author says so.
    expect(set.write('answers/empty.yaml', '# loses: image, label\n').lintTexts()).toEqual([]);
  });

  it('a marker at another line', () => {
    const set = new TempSet().change(label, ' # loses: label', '').change(label, 'spec:', 'spec: # loses: label');
    expect(set.lintTexts()).toEqual(['labels-absent.yaml:5 marker-line label']);
  });

  it('a marker of something that is met', () => {
    const set = new TempSet().change(label, '# loses: label', '# loses: label, image');
    expect(set.lintTexts()).toEqual(['labels-absent.yaml:3 marked-but-met image']);
  });

  it('a loss without a marker', () => {
    const set = new TempSet().change(label, 'nginx:1.27', 'nginx:1.28');
    expect(set.lintTexts()).toEqual(['labels-absent.yaml:8 lost-unmarked image']);
  });

  it('no marker, and one of nothing', () => {
    expect(new TempSet().write('answers/more.yaml', 'a: b\n').lintTexts()).toContain('more.yaml no-markers');
    expect(new TempSet().change(label, 'loses: label', 'loses: lable').lintTexts()).toContain(
      'labels-absent.yaml:3 unknown-marker lable',
    );
  });

  it('nothing wrong with a marker of all, on a line or on none', () => {
    const set = new TempSet();
    set
      .write('answers/prose.yaml', 'I would write a Pod. # loses: *\n')
      .write('answers/tab.yaml', 'kind: Pod\na:\n\tb: c # loses: *\n');
    expect(set.write('answers/empty.yaml', '# loses: *\n').lintTexts()).toEqual([]);
  });
});

describe('lint finds by changing the reference', () => {
  it('that something else meets a requirement too', () => {
    const twice = '    - name: nginx\n      image: nginx:1.27\n    - name: second\n      image: nginx:1.27\n';
    const set = new TempSet().change('solutions/reference.yaml', '    - name: nginx\n      image: nginx:1.27\n', twice);
    expect(set.lintTexts()).toEqual(['exercise.yaml:13 mutant-kept image']);
  });

  it('that one requirement hangs on another, until it says so', () => {
    const set = routedService('');
    expect(set.lintTexts()).toEqual(['exercise.yaml:13 mutant-spreads port']);
    expect(routedService('needs: [port]').lintTexts()).toEqual([]);
  });
});

/** A Service over a given Deployment; whether it leads there hangs on its targetPort. */
function routedService(needs: string): TempSet {
  const set = new TempSet();
  for (const name of ['image-without-a-version.yaml', 'labels-absent.yaml']) set.remove(`answers/${name}`);
  const service = (spec: string) => `{apiVersion: v1, kind: Service, metadata: {name: web}, spec: ${spec}}`;
  const right = '{selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}';
  for (const name of ['reference.yaml', 'flow-style.yaml', 'json.json']) set.write(`solutions/${name}`, service(right));
  const wrong = service('{selector: {app: web}, ports: [{port: 80}]}');
  return set
    .write('answers/target-port-absent.yaml', `${wrong} # loses: port\n# loses: routes\n`)
    .write(
      'exercises/given.yaml',
      `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: nginx, ports: [{containerPort: 8080}]}]}
`,
    )
    .write(
      file,
      `id: task
domain: services-and-networking
competency: services
minutes: 3
title: {en: a, ko: b}
story: {en: a, ko: b}
requirements:
  - id: port
    says: {en: a, ko: b}
    hint: {en: a, ko: b}
    object: Service/web
    matches: {spec: {ports: [{targetPort: 8080}]}}
  - id: routes
    says: {en: a, ko: b}
    hint: {en: a, ko: b}
    ${needs}
    routes: {service: web, workload: Deployment/web}
`,
    );
}
