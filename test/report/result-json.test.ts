import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import type { Problem } from '../../src/model/problem.ts';
import { diagnosticToJson } from '../../src/report/diagnostic-json.ts';
import { exitCodeOfResult } from '../../src/report/exit-code.ts';
import { jsonLine } from '../../src/report/json-line.ts';
import { reasonOf } from '../../src/report/reason.ts';
import { resultToJson } from '../../src/report/result-json.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { headlessExercise } from './headless-exercise.ts';
import { problemCodes, samplesOf } from './problem-samples.ts';

const text = `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: nginx}
  ports:
  - port: 8080
`;
const provenance = { kubedrillVersion: '0.1.0', submission: [{ file: 'web.yaml', sha256: 'ab' }] };

describe('resultToJson', () => {
  it('holds provenance, requirements with their findings, and documents', () => {
    const result = grade(headlessExercise, [{ name: 'web.yaml', text }]);
    expect(resultToJson(result, provenance)).toEqual({
      exercise: { id: 'headless', digest: 'd1' },
      kubernetesVersion: '1.36',
      kubedrillVersion: '0.1.0',
      submission: [{ file: 'web.yaml', sha256: 'ab' }],
      outcome: 'graded',
      passed: false,
      points: 3,
      earned: 2,
      requirements: [
        { id: 'port', state: 'met', points: 1, earned: 1, findings: [] },
        {
          id: 'headless',
          state: 'unmet',
          points: 1,
          earned: 0,
          findings: [
            {
              code: 'value-missing',
              severity: 'error',
              reason: 'ValueMissing',
              field: 'spec.clusterIP',
              file: 'web.yaml',
              line: 4,
              column: 1,
              endLine: 4,
              endColumn: 5,
              exact: false,
              message: {
                en: '`spec.clusterIP` is missing; the task asks for `None`',
                ko: '`spec.clusterIP` 필드가 없습니다. 문제에서 요구하는 값: `None`',
              },
              help: { en: 'write `clusterIP: None`', ko: '다음과 같이 쓰세요: `clusterIP: None`' },
              data: { field: 'spec.clusterIP', expected: 'None' },
            },
          ],
        },
        { id: 'selector', state: 'met', points: 1, earned: 1, findings: [] },
      ],
      documents: [
        { file: 'web.yaml', document: 0, apiVersion: 'v1', kind: 'Service', name: 'web', verdict: 'accepted' },
      ],
      errors: [],
      warnings: [],
    });
    expect(exitCodeOfResult(result)).toBe(1);
  });

  it('is the same bytes each time', () => {
    const once = () => jsonLine(resultToJson(grade(headlessExercise, [{ name: 'web.yaml', text }]), provenance));
    expect(once()).toBe(once());
  });

  it('holds what cannot be read among the errors', () => {
    const result = grade(headlessExercise, [{ name: 'web.yaml', text: 'a: [\n' }]);
    const json = resultToJson(result, provenance);
    expect(json.outcome).toBe('ungradable');
    expect(json.errors.map(({ reason }) => reason)).toEqual(['ParseError']);
  });
});

describe('diagnosticToJson', () => {
  it('keeps values as they are, absent ones as null, and integers exact', () => {
    const problem: Problem = {
      code: 'object-changed',
      object: 'o',
      field: 'f',
      before: undefined,
      after: 9007199254740993n,
    };
    const json = diagnosticToJson(diagnosticAt('a: «\u001b»\n', problem));
    expect(jsonLine(json.data)).toBe('{"object":"o","field":"f","before":null,"after":9007199254740993}');
  });

  it.each(problemCodes)('writes %s', (code) => {
    for (const diagnostic of samplesOf(code))
      expect(JSON.parse(jsonLine(diagnosticToJson(diagnostic)))).toHaveProperty('message.ko');
  });
});

describe('reasonOf', () => {
  it("uses the server's words, and the code's where it has none", () => {
    expect(reasonOf({ code: 'required', rule: undefined })).toBe('FieldValueRequired');
    expect(reasonOf({ code: 'too-long', max: 1, unit: 'bytes' })).toBe('FieldValueTooLong');
    expect(reasonOf({ code: 'duplicate-key', key: 'a' })).toBe('DuplicateKey');
  });
});
