import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import type { Requirement } from '../../src/model/exercise.ts';
import { decodeUtf8 } from '../../src/yaml/decode-utf8.ts';
import { exerciseOf } from '../support/exercise-of.ts';
import { gradeText, matches, resolves, routes, unchanged } from './exercise.ts';

const service = (metadata: string, spec = '{clusterIP: None, ports: [{port: 80}]}', kind = 'Service') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {${metadata}}\nspec: ${spec}\n`;
const headless = matches('Service/web', { spec: { clusterIP: 'None' } }, { id: 'headless', points: 3 });
const port = matches('Service/web', { spec: { ports: [{ port: 80 }] } }, { id: 'port', points: 2 });

const states = (requirements: readonly Requirement[], text: string, given?: string) =>
  gradeText(requirements, text, given).requirements.map(({ state, earned }) => [state, earned]);
const codes = (text: string) =>
  gradeText([headless], text).requirements.flatMap(({ findings }) => findings.map(({ problem }) => problem.code));

describe('a requirement is', () => {
  it('met, and earns its points', () => {
    expect(states([headless, port], service('name: web'))).toEqual([
      ['met', 3],
      ['met', 2],
    ]);
  });

  it('unmet', () => {
    expect(states([headless, port], service('name: web', '{ports: [{port: 80}]}'))).toEqual([
      ['unmet', 0],
      ['met', 2],
    ]);
  });

  it('blocked by one that it needs', () => {
    const needy = { ...port, needs: ['headless'] };
    const text = service('name: web', '{ports: [{port: 81}]}');
    expect(states([headless, needy], text)).toEqual([
      ['unmet', 0],
      ['blocked', 0],
    ]);
  });

  it.each([
    [
      'its object is rejected',
      service('name: web', '{clusterIP: None, ports: [{port: 80, protocol: tcp}]}'),
      'object-rejected',
    ],
    ['its object has another name', service('name: shop'), 'object-misnamed'],
    ['its object lives elsewhere', service('name: web, namespace: shop'), 'object-misnamed'],
  ])('only met in theory where %s', (_, text, code) => {
    expect(states([headless], text)).toEqual([['would-be-met', 0]]);
    expect(codes(text)).toContain(code);
    const credited = grade(exerciseOf([headless]), [{ name: 'a', text }], { creditRejected: true });
    expect(credited).toMatchObject({ earned: 3, points: 3, passed: false });
  });

  it('looked at in an object that is rejected, too', () => {
    const text = service('name: web', '{clusterIP: None, ports: [{port: 81, protocol: tcp}]}');
    expect(states([headless, port], text)).toEqual([
      ['would-be-met', 0],
      ['unmet', 0],
    ]);
  });

  it('that of the accepted object, if a rejected one has the same name', () => {
    const rejected = service('name: web', '{clusterIP: None, ports: [{port: 80, protocol: tcp}]}');
    const accepted = service('name: web', '{ports: [{port: 80}]}');
    expect(states([headless, port], `${rejected}---\n${accepted}`)).toEqual([
      ['unmet', 0],
      ['met', 2],
    ]);
  });

  it('that of the last of two objects with one name', () => {
    const [first, last] = [service('name: web'), service('name: web', '{ports: [{port: 80}]}')];
    expect(states([headless], `${first}---\n${last}`)).toEqual([['unmet', 0]]);
    expect(states([headless], `${last}---\n${first}`)).toEqual([['met', 3]]);
  });

  it('not that of an object that is wanted as another', () => {
    const other = matches('Service/api', { spec: { clusterIP: 'None' } }, { id: 'other' });
    expect(states([headless, other], service('name: web'))).toEqual([
      ['met', 3],
      ['unmet', 0],
    ]);
    // One stray object stands for one wanted object only.
    expect(states([headless, other], service('name: shop'))).toEqual([
      ['would-be-met', 0],
      ['unmet', 0],
    ]);
  });
});

describe('a gate', () => {
  const given = service('name: api');
  it('that is lost takes all points', () => {
    const text = `${service('name: web')}---\n${service('name: api', '{ports: [{port: 80}]}')}`;
    expect(states([headless, unchanged('Service/api')], text, given)).toEqual([
      ['met', 0],
      ['unmet', 0],
    ]);
  });

  it('that holds earns nothing', () => {
    expect(states([headless, unchanged('Service/api')], '', given)).toEqual([
      ['unmet', 0],
      ['met', 0],
    ]);
  });
});

describe('nothing is earned by doing nothing', () => {
  const all = [headless, port, routes('Service/web', 'Deployment/web'), resolves('web', 'web-0')];
  it.each([
    '',
    '---\n',
    '# later\n',
    'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n',
    '{}',
    'a',
    'kind: Service\n',
  ])('%j', (text) => {
    expect(gradeText(all, text)).toMatchObject({ earned: 0, passed: false });
  });

  it('nor by nothing at all', () => {
    expect(grade(exerciseOf(all), [])).toMatchObject({ earned: 0, passed: false, outcome: 'graded' });
  });
});

describe('an answer', () => {
  it.each(['', 'a: [b', '\u0000', 'x'.repeat(70_000)])('that cannot be read is ungradable (%#)', (text) => {
    const result = gradeText([headless], text);
    expect(result).toMatchObject({ outcome: 'ungradable', earned: 0 });
    expect(result.requirements[0]?.findings).toHaveLength(1);
  });

  it('that is no UTF-8 is ungradable', () => {
    const decoded = decodeUtf8('a', Uint8Array.of(0xff));
    const parsed = 'unreadable' in decoded ? decoded.unreadable : decoded.source;
    expect(grade(exerciseOf([headless]), [parsed])).toMatchObject({ outcome: 'ungradable', earned: 0 });
  });

  it('is graded by what can be read of it', () => {
    expect(gradeText([headless], `${service('name: web')}---\na: [b`)).toMatchObject({ outcome: 'graded', earned: 3 });
  });

  it('may be several texts', () => {
    const sources = ['name: a', 'name: web'].map((metadata) => ({ name: metadata, text: service(metadata) }));
    expect(grade(exerciseOf([headless]), sources)).toMatchObject({ earned: 3, passed: true });
  });
});

describe('the server’s own complaint explains a finding', () => {
  it.each([
    ['a misspelt field', '{clusterIp: None, ports: [{port: 80}]}', 'unknown-field'],
    ['a wrong type', '{clusterIP: [None], ports: [{port: 80}]}', 'wrong-type'],
  ])('of %s', (_, spec, code) => {
    expect(codes(service('name: web', spec))[0]).toBe(code);
  });

  it('but not one of another document', () => {
    const text = `${service('name: shop', '{clusterIp: None, ports: [{port: 80}]}')}---\n${service('name: web', '{ports: [{port: 80}]}')}`;
    expect(codes(text)[0]).toBe('value-missing');
  });
});
