import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/model/localized.ts';
import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { generatedClass } from '../../../course/generated-class.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { structureOf } from './page-structure.ts';
import { runOf } from './render-class.ts';
import { evil, harmless, pages, spoil, spoilt } from './spoilt-class.ts';

describe.each(languages)('hostile text in every field, in %s', (language) => {
  const classes = { sample: sampleClass(), generated: generatedClass(40) };

  it.each(['sample', 'generated'] as const)(
    'makes no element and no attribute in the pages of the %s class',
    (name) => {
      const hostile = spoilt(evil, language, classes[name]);
      const plain = spoilt(harmless, language, classes[name]);
      expect(hostile.length).toBe(classes[name].scores.length + 1);
      hostile.forEach((page, index) => {
        expect(structureOf(page)).toEqual(structureOf(plain[index] ?? ''));
      });
      expect(hostile[0]).toContain('&lt;img src=x');
    },
  );

  it('shows nothing that steers the direction of writing, or a terminal', () => {
    const unseen = /[^\P{C}\n]/u;
    for (const page of spoilt(evil, language, classes.sample)) expect(page).not.toMatch(unseen);
  });
});

it('spoils every kind of string', () => {
  expect(spoil({ name: 'a', kind: 'b', list: ['c'], deep: { en: 'd' } }, '!')).toEqual({
    name: 'a!',
    kind: 'b',
    list: ['c!'],
    deep: { en: 'd!' },
  });
});

it('has one script, its own', () => {
  const [report = '', ...students] = pages(runOf(sampleClass(), 'en'), sampleClass().scores);
  expect(report.match(/<script/g)).toHaveLength(1);
  expect(report).toContain(`<script>${classScript}</script>`);
  for (const page of students) expect(page).not.toContain('<script');
});
