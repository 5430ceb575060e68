import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/localized.ts';
import type { CourseRun, CourseWriter } from '../../../src/report/course/course-format.ts';
import { courseFormats } from '../../../src/report/course/course-formats.ts';
import { formatNames } from '../../../src/report/course/format-names.ts';
import { controls } from './controls.ts';
import { writeClass } from './write-class.ts';

const all = formatNames.map((name) => ({ name, ...courseFormats[name] }));

describe.each(all)('$name', ({ name, format, singleFile }) => {
  const form = (run: CourseRun): CourseWriter => format(run);

  it('writes the same bytes for the same class', () => {
    expect([...writeClass(form)]).toEqual([...writeClass(form)]);
  });

  it('writes files whose names are safe everywhere, and one where it says so', () => {
    const files = [...writeClass(form).keys()];
    for (const file of files) expect(file).toMatch(/^([a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/);
    if (singleFile) expect(files).toHaveLength(1);
  });

  it('is well-formed Unicode, ends its lines and, unless it is JSON, has no controls', () => {
    for (const language of languages) {
      for (const [file, text] of writeClass(form, { language })) {
        expect(text.isWellFormed()).toBe(true);
        if (text !== '') expect(text.endsWith('\n')).toBe(true);
        const shown = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
        if (!/\.(jsonl?|sarif)$/.test(file)) expect(shown).not.toMatch(controls);
      }
    }
  });

  it('tells nothing of findings where they are not revealed', () => {
    const said = (reveal: 'score' | 'requirements') =>
      [...writeClass(form, { policy: { reveal } }).values()].map(decoded).join('\n');
    expect(said('requirements')).not.toMatch(/found `80`|port: 80|write `8080`|no YAML/);
    expect(said('score')).not.toMatch(/would.be.met|maxSurge/);
  });

  it('does not help where that is not revealed', () => {
    const texts = [...writeClass(form, { policy: { reveal: 'findings' } }).values()].map(decoded);
    for (const text of texts) expect(text).not.toContain('write `8080`');
  });

  it('names nobody where students are anonymous', () => {
    for (const text of writeClass(form, { policy: { anonymous: true } }).values())
      expect(decoded(text)).not.toMatch(/김철수|Lovelace|Brien/);
  });

  it('keeps to itself what a crash of the grader said', () => {
    for (const text of writeClass(form).values()) expect(decoded(text)).not.toContain('boom');
  });

  it('writes a class of nobody', () => {
    expect(() => writeClass(form, { only: [] })).not.toThrow();
  });

  it('speaks Korean where it says anything', () => {
    if (['json', 'jsonl', 'csv'].includes(name)) return;
    const texts = [...writeClass(form, { language: 'ko', only: ['1002'] }).values()].map(decoded).join('\n');
    expect(texts).toMatch(/[가-힣]/);
  });
});

/** GitHub Classroom's files are in base64. */
function decoded(text: string): string {
  return /^[A-Za-z0-9+/]+=*\n$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text;
}
