import { describe, expect, it } from 'vitest';
import type { Mistake, MistakeCluster } from '../../../../src/course/summary/mistake-cluster.ts';
import { describeCluster } from '../../../../src/report/wording/class-report/describe-cluster.ts';
import { headlessExercise } from '../../headless-exercise.ts';

const absent = mistake('value-missing', 'spec.clusterIP', 'None');

function mistake(code: string, field: string, expected?: Mistake['expected']): Mistake {
  return { requirement: 'headless', code, field, expected, message: { en: `${code} it is`, ko: `${code}입니다` } };
}

function told(mistakes: readonly Mistake[], more: Partial<MistakeCluster> = {}, language: 'en' | 'ko' = 'en'): string {
  const cluster = { mistakes, more: 0, right: [], count: 37, exact: true, students: [], ...more };
  return describeCluster(cluster, headlessExercise, language);
}

describe('describeCluster', () => {
  it('says what they did, and what they left out', () => {
    expect(told([absent], { right: ['port'] })).toBe('37 students set `port` but left out `clusterIP: None`');
    expect(told([absent], { right: ['port'] }, 'ko')).toBe(
      '학생 37명이 `port`은(는) 맞게 썼지만 `clusterIP: None`을(를) 빠뜨렸습니다',
    );
    expect(told([absent])).toBe('37 students left out `clusterIP: None`');
  });

  it('calls labels by the field that holds them', () => {
    expect(told([absent], { right: ['port', 'selector'] })).toContain('set `port`, `selector` but');
  });

  it('joins different kinds of mistakes, and counts those beyond a few', () => {
    const differs = mistake('value-differs', 'spec.ports[0].port', 8080);
    const added = mistake('value-unexpected', 'spec.selector[tier]');
    expect(told([absent, differs, added])).toBe(
      '37 students left out `clusterIP: None` and ended up with something other than `port: 8080` and wrote `selector[tier]`, which nobody asked for',
    );
    expect(told([absent, differs, added, mistake('value-missing', 'spec.type', 'x')], { more: 2 })).toMatch(
      /\(further mistakes: 3\)$/,
    );
    expect(told([absent, differs], {}, 'ko')).toBe(
      '학생 37명이 `clusterIP: None`을(를) 빠뜨리고 `port: 8080`와(과) 다른 값을 두었습니다',
    );
  });

  it('does not say that they set what they also got wrong', () => {
    expect(told([mistake('value-differs', 'spec.ports[0].port', 80)], { right: ['port'] })).not.toContain('set');
  });

  it('lets a mistake that is none of a value speak for itself', () => {
    expect(told([mistake('no-kind-match', 'apiVersion'), absent])).toBe(
      '37 students: no-kind-match it is (further mistakes: 1)',
    );
    expect(told([{ ...absent, code: 'too-large', message: undefined }])).toBe(
      '37 students handed in something that cannot be read',
    );
  });

  it('tells one field once, though it loses several requirements', () => {
    const again = { ...absent, requirement: 'selector' };
    expect(told([absent, again])).toBe('37 students left out `clusterIP: None`');
  });

  it('says where a count is a lower bound', () => {
    expect(told([absent], { exact: false })).toBe('at least 37 students left out `clusterIP: None`');
  });
});
