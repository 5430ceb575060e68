import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionOutcome } from '../../../src/course/outcome.ts';
import { scoreStudent } from '../../../src/course/score-student.ts';
import { SummaryBuilder, type SummaryOptions } from '../../../src/course/summary/summary-builder.ts';
import {
  baseOf,
  courseOf,
  due,
  exercise,
  finding,
  graded,
  hour,
  matches,
  student,
  task,
  unchanged,
} from '../course-builders.ts';
import { sampleClass } from '../sample-class.ts';

const words = (en: string) => ({ en, ko: en });
const web = task(
  exercise('web', words('Web'), [matches('port', words('port'), 2), matches('headless', words('headless'), 1)]),
  6,
);
const kept = task(
  exercise('kept', words('Kept'), [matches('grow', words('grow'), 1), unchanged('gate', words('gate'))]),
  4,
);
const course = courseOf([web, kept]);

type Work = readonly SubmissionOutcome[];

function summarise(works: readonly Work[], options: SummaryOptions = {}, of = course) {
  const builder = new SummaryBuilder(of, options);
  works.forEach((work, index) => {
    const id = `s${String(index).padStart(4, '0')}`;
    builder.add(scoreStudent(student(id, id), new Map(work.map((one) => [one.task, one])), of));
  });
  return builder.finish();
}

const all: Work = [graded(web, ['met', 'met']), graded(kept, ['met', 'met'])];
const half: Work = [graded(web, ['unmet', 'met']), graded(kept, ['met', 'met'])];
const none: Work = [graded(web, ['unmet', 'unmet']), graded(kept, ['unmet', 'met'])];
const lost: Work = [graded(web, ['met', 'met']), graded(kept, ['met', 'unmet'])];
const faulty: Work = [
  graded(web, ['met', 'met']),
  { ...baseOf(kept), outcome: 'fault', fault: { kind: 'time-limit', seconds: 1 } },
];

describe('counts', () => {
  it('counts what became of each submission, by task and in all', () => {
    const late = graded(web, ['met', 'met'], { submittedAt: due + 30 * hour });
    const untimed = graded(kept, ['met', 'met'], { submittedAt: undefined });
    const unread: SubmissionOutcome = { ...graded(web, []), outcome: 'ungradable', refused: undefined };
    const { counts, tasks, students } = summarise([all, [late, untimed], [unread], faulty, []]);
    expect(students).toBe(5);
    expect(counts).toEqual({ graded: 5, ungradable: 1, fault: 1, missing: 3, late: 1, untimed: 1 });
    expect(tasks[0]?.counts).toEqual({ graded: 3, ungradable: 1, fault: 0, missing: 1, late: 1, untimed: 0 });
  });

  it('leaves students with a fault out of totals, and says how many', () => {
    const { open, totals, scoreSum, passed, analysed } = summarise([all, half, faulty]);
    expect(open).toBe(1);
    expect(totals).toMatchObject({ students: 2, mean: 8, median: 8, least: 6, most: 10 });
    expect(scoreSum).toBe(16);
    expect(passed).toBe(1);
    expect(analysed).toBe(2);
  });

  it('has a total of 0 for who submitted nothing, but no item analysis', () => {
    const { totals, analysed, tasks } = summarise([all, []]);
    expect(totals).toMatchObject({ students: 2, mean: 5, histogram: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1] });
    expect(analysed).toBe(1);
    expect(tasks[0]?.item.difficulty).toBe(1);
  });

  it('is empty for a class of nobody', () => {
    const { totals, reliability, tasks, scoreSum, max } = summarise([]);
    expect([totals.mean, totals.median, totals.standardDeviation]).toEqual([undefined, undefined, undefined]);
    expect([reliability.alpha, tasks[0]?.item.difficulty, tasks[0]?.item.ease]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([scoreSum, max]).toEqual([0, 10]);
  });

  it('adds up what the rows of a class have', () => {
    const { scores, summary } = sampleClass();
    const sum = scores.reduce((total, { score }) => total + (score ?? 0), 0);
    expect(summary.scoreSum).toBeCloseTo(sum, 9);
  });
});

describe('item analysis', () => {
  it('says p of tasks and requirements, a gate by whether it was kept', () => {
    const { tasks } = summarise([all, half, none, lost]);
    expect(tasks[0]?.item.difficulty).toBeCloseTo((1 + 1 / 3 + 0 + 1) / 4, 12);
    expect(tasks[0]?.requirements.map(({ item }) => item.difficulty)).toEqual([0.5, 0.75]);
    // The gate was lost once, and all that the task would have earned with it.
    expect(tasks[1]?.requirements.map(({ item }) => item.difficulty)).toEqual([0.5, 0.75]);
    expect(tasks[1]?.item).toMatchObject({ difficulty: 0.5, binary: true });
  });

  it('says neither r nor D27 of fewer than 30 students', () => {
    const of = (count: number) =>
      summarise(Array.from({ length: count }, (_, index) => (index % 3 === 0 ? none : all))).tasks[0]?.item;
    expect(of(29)).toMatchObject({ itemRest: undefined, discrimination: undefined, quality: undefined });
    expect(of(30)).toMatchObject({ itemRest: 1, discrimination: 1, quality: 'excellent' });
  });

  it('says n/a, never 0, where everybody earned the same', () => {
    const { tasks, reliability } = summarise(Array.from({ length: 40 }, () => all));
    expect(tasks[0]?.item).toMatchObject({
      difficulty: 1,
      itemRest: undefined,
      discrimination: undefined,
      ease: 'easy',
    });
    expect(reliability).toEqual({ alpha: undefined, standardError: undefined });
  });

  it('leaves lateness out of it', () => {
    const late: Work = [graded(web, ['met', 'met'], { submittedAt: due + 30 * hour }), graded(kept, ['met', 'met'])];
    expect(summarise([late]).tasks[0]?.item.difficulty).toBe(1);
  });

  it('computes α over the tasks', () => {
    // web: 6, 2, 0, 6; kept: 4, 4, 0, 0; totals: 10, 6, 0, 6; variances 9, 16/3, 17
    expect(summarise([all, half, none, lost]).reliability.alpha).toBeCloseTo(2 * (1 - (9 + 16 / 3) / 17), 9);
  });

  it('does not depend on the order of students, but for ties', () => {
    const works = fc.array(fc.constantFrom(all, half, none, lost), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(works, (list) => {
        const [there, back] = [summarise(list), summarise([...list].reverse())];
        expect(back.totals).toEqual(there.totals);
        expect(back.reliability.alpha ?? 2).toBeCloseTo(there.reliability.alpha ?? 2, 9);
        there.tasks.forEach(({ item }, index) => {
          const other = back.tasks[index]?.item;
          expect(other?.itemRest ?? 2).toBeCloseTo(item.itemRest ?? 2, 9);
          expect(other?.difficulty).toBeCloseTo(item.difficulty ?? 2, 9);
          expect(Math.abs(item.itemRest ?? 0)).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 40 },
    );
  });
});

function withFinding(states: Parameters<typeof graded>[1], ...findings: readonly ReturnType<typeof finding>[]): Work {
  const outcome = graded(web, states);
  const requirements = outcome.requirements.map((one) => (one.state === 'met' ? one : { ...one, findings }));
  return [{ ...outcome, requirements }];
}

describe('states and wrong values', () => {
  const port = (actual: number) => finding(words('wrong'), { data: { expected: 8080, actual } });

  it('counts states without students whose work the grader failed on', () => {
    const { tasks } = summarise([all, half, faulty, []]);
    expect(tasks[0]?.requirements[0]?.states).toEqual({ met: 2, 'would-be-met': 0, blocked: 0, unmet: 1, missing: 1 });
    expect(tasks[1]?.requirements[0]?.states).toEqual({ met: 2, 'would-be-met': 0, blocked: 0, unmet: 0, missing: 1 });
  });

  it('counts wrong values, each once a student, the most frequent first', () => {
    const eighty = withFinding(['unmet', 'met'], port(80), port(80));
    const absent = finding(words('missing'), { code: 'value-missing', data: { expected: 8080 } });
    const values = summarise([
      eighty,
      withFinding(['unmet', 'met'], port(81)),
      eighty,
      withFinding(['unmet', 'met'], absent),
    ]).tasks[0]?.requirements[0]?.wrongValues;
    const field = 'spec.ports[0].port';
    expect(values).toEqual([
      { field, actual: 80, expected: 8080, count: 2, exact: true },
      { field, actual: undefined, expected: 8080, count: 1, exact: true },
      { field, actual: 81, expected: 8080, count: 1, exact: true },
    ]);
  });

  it('leaves out what one student alone wrote in a class of twenty', () => {
    const others = Array.from({ length: 20 }, () => withFinding(['unmet', 'met'], port(80)));
    const values = summarise([withFinding(['unmet', 'met'], port(81)), ...others]).tasks[0]?.requirements[0]
      ?.wrongValues;
    expect(values?.map(({ actual }) => actual)).toEqual([80]);
  });

  it('tells the value, not the type, of what has the wrong type, and a text from a number', () => {
    const typed = finding(words('type'), {
      code: 'wrong-type',
      data: { expected: 'integer', actual: 'string', value: '80' },
    });
    const values = summarise([withFinding(['unmet', 'met'], typed, port(80))]).tasks[0]?.requirements[0]?.wrongValues;
    expect(values?.map(({ actual, expected }) => [actual, expected])).toContainEqual(['80', undefined]);
    expect(values).toHaveLength(2);
  });

  it('keeps only the beginning of a long value, and the frequent ones of very many', () => {
    const usual = withFinding(['unmet', 'met'], port(80));
    const long = withFinding(
      ['unmet', 'met'],
      finding(words('x'), { data: { expected: 1, actual: 'x'.repeat(100_000) } }),
    );
    const rare = Array.from({ length: 1500 }, (_, index) => withFinding(['unmet', 'met'], port(index + 1000)));
    const works = [usual, usual, usual, long, long, ...rare, usual];
    const values = summarise(works).tasks[0]?.requirements[0]?.wrongValues;
    expect(values?.[0]).toMatchObject({ actual: 80, count: 4, exact: false });
    expect(String(values?.[1]?.actual)).toHaveLength(201);
  });
});

describe('clusters', () => {
  const absent = finding(words('missing'), {
    code: 'value-missing',
    field: 'spec.clusterIP',
    data: { expected: 'None' },
  });
  const work = withFinding(['met', 'unmet'], absent);

  it('finds who did the same wrong, with what they got right of the same object', () => {
    const { tasks } = summarise([work, all, work, half]);
    expect(tasks[0]?.clusters).toMatchObject([
      {
        mistakes: [{ requirement: 'headless', code: 'value-missing', field: 'spec.clusterIP', expected: 'None' }],
        right: ['port'],
        count: 2,
        students: [{ shown: 's0000' }, { shown: 's0002' }],
      },
    ]);
  });

  it('asks for three students in a class of twenty', () => {
    const others = Array.from({ length: 20 }, () => all);
    expect(summarise([work, work, ...others]).tasks[0]?.clusters).toEqual([]);
    expect(summarise([work, work, work, ...others]).tasks[0]?.clusters[0]?.count).toBe(3);
  });

  it('gives the server’s reason where an object is rejected, and tells refused work too', () => {
    const rejected = withFinding(
      ['would-be-met', 'would-be-met'],
      finding(words('rejected'), { code: 'object-rejected' }),
    );
    const remark = finding(words('needed'), { code: 'required', field: 'spec.x' });
    const [outcome] = rejected;
    const served: Work = outcome?.outcome === 'graded' ? [{ ...outcome, remarks: [remark] }] : [];
    const unread: Work = [{ ...graded(web, []), outcome: 'ungradable', refused: { code: 'too-large', name: 'x' } }];
    const { tasks } = summarise([served, served, unread, unread, unread]);
    const told = tasks[0]?.clusters.map(({ count, mistakes }) => [count, mistakes.map(({ code }) => code)]);
    expect(told).toEqual([
      [3, ['too-large']],
      [2, ['required']],
    ]);
  });
});

describe('identical work', () => {
  const of = (sha256: string, submission: string, states: readonly ('met' | 'unmet')[] = ['met', 'met']): Work => [
    graded(web, states, { files: [{ name: 'a.yaml', sha256, bytes: 9 }], submission }),
  ];
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));

  it('finds the same submissions, and apart from them the same files', () => {
    const { tasks } = summarise([
      of(a ?? '', a ?? ''),
      of(b ?? '', b ?? '', ['met', 'unmet']),
      of(a ?? '', a ?? ''),
      of(b ?? '', c ?? ''),
    ]);
    expect(tasks[0]?.identical).toEqual([
      { of: 'file', count: 2, faultless: false, students: [link(1), link(3)] },
      { of: 'submission', count: 2, faultless: true, students: [link(0), link(2)] },
    ]);
  });

  it('does not tell of empty files, nor of what students were given', () => {
    const empty: Work = [
      graded(web, [], { files: [{ name: 'a.yaml', sha256: c ?? '', bytes: 0 }], submission: c ?? '' }),
    ];
    const works = [empty, empty, of(a ?? '', b ?? ''), of(a ?? '', b ?? '')];
    expect(summarise(works, { ignoredHashes: new Set([a ?? '']) }).tasks[0]?.identical).toEqual([]);
  });
});

function link(index: number) {
  return { shown: `s000${index}`, slug: `s000${index}` };
}
