import { describe, expect, it } from 'vitest';
import { jsonFormat } from '../../../../src/report/course/json/json-format.ts';
import { jsonlFormat } from '../../../../src/report/course/json/jsonl-format.ts';
import { studentToJson } from '../../../../src/report/course/json/student-json.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { fileOf, sampleRun, writeClass } from '../write-class.ts';

describe('results.json', () => {
  it('is one document: the course, its provenance, its sums and each student', () => {
    const { course, summary } = sampleClass();
    const { students, counts, passed, scoreSum, max } = summary;
    const document = JSON.parse(fileOf(writeClass(jsonFormat), 'results.json'));
    expect(document).toMatchObject({ format: 'kubedrill-course', version: 1 });
    expect(document.summary).toEqual({ students, counts, passed, scoreSum, max });
    expect(document.course).toMatchObject({ id: course.id, title: course.title, policy: { reveal: 'full' } });
    expect(document.course.tasks[0]).toMatchObject({
      id: 'headless',
      exerciseDigest: 'digest-of-headless',
      weight: 10,
    });
    expect(document.provenance.kubedrillVersion).toBe('1.2.3');
    expect(document.students.map(({ id }: { id: string }) => id)).toEqual([
      '1001',
      '1002',
      '1003',
      '2024-0815',
      'a,b"c',
      'zed',
    ]);
  });

  it('is a document too for a class of nobody', () => {
    expect(JSON.parse(fileOf(writeClass(jsonFormat, { only: [] }), 'results.json')).students).toEqual([]);
  });

  it('keeps hostile texts as they are', () => {
    const { students } = JSON.parse(fileOf(writeClass(jsonFormat), 'results.json'));
    expect(students[5].name).toBe('\u001b[31mZed\u001b[0m\u202e\u0000\ud800');
    expect(students[2].tasks[0].requirements[0].findings[0].file).toContain('::warning::');
    expect(students[2].tasks[1].refused).toEqual({ code: 'too-large', name: '../../<etc>\n::error::x' });
  });

  it('has null for an open score, and says of a crash no more than that', () => {
    const { students } = JSON.parse(fileOf(writeClass(jsonFormat), 'results.json'));
    expect(students[4]).toMatchObject({ score: null, percent: null, passed: null });
    expect(students[4].tasks[2]).toMatchObject({ state: 'fault', score: null, fault: { kind: 'crash' } });
    expect(students[3].tasks[1].fault).toEqual({ kind: 'time-limit', seconds: 10 });
    expect(fileOf(writeClass(jsonFormat), 'results.json')).not.toContain('boom');
  });

  it('holds what the policy reveals and no more', () => {
    const at = (reveal: 'score' | 'requirements' | 'findings') =>
      fileOf(writeClass(jsonFormat, { policy: { reveal } }), 'results.json');
    expect(JSON.parse(at('score')).students[1].tasks[0].requirements).toBeUndefined();
    expect(JSON.parse(at('requirements')).students[1].tasks[0].requirements[0]).toMatchObject({
      state: 'would-be-met',
      findings: [],
    });
    expect(JSON.parse(at('findings')).students[1].tasks[0].requirements[0].findings[0]).toMatchObject({
      line: 8,
      help: null,
    });
  });
});

describe('results.jsonl', () => {
  it('has a student a line, the same as in results.json', () => {
    const lines = fileOf(writeClass(jsonlFormat), 'results.jsonl').split('\n');
    expect(lines.pop()).toBe('');
    const { students } = JSON.parse(fileOf(writeClass(jsonFormat), 'results.json'));
    expect(lines.map((line) => JSON.parse(line))).toEqual(students);
  });

  it('writes numbers beyond 2^53 as they are', () => {
    const { run, scores } = sampleRun();
    const [, second] = scores;
    const task = second?.tasks[0];
    if (second === undefined || task?.outcome?.outcome !== 'graded') throw new Error('the sample has changed');
    const requirements = task.outcome.requirements.map((one) => ({
      ...one,
      findings: one.findings.map((each) => ({ ...each, data: { actual: 2n ** 60n } })),
    }));
    const score = { ...second, tasks: [{ ...task, outcome: { ...task.outcome, requirements } }] };
    expect(studentToJson(score, run).tasks[0]?.requirements?.[0]?.findings[0]?.data).toEqual({ actual: 2n ** 60n });
    expect(jsonlFormat(run).student(score)[0]?.text).toContain('"actual":1152921504606846976}');
  });
});
