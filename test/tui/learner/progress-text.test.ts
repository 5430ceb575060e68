import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../../src/catalog/read-catalog.ts';
import { progressToJson } from '../../../src/cli/progress/progress-json.ts';
import { languages } from '../../../src/model/localized.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { competencyNames } from '../../../src/report/wording/competency-names.ts';
import { learnerView } from '../../../src/tui/learner/learner-view.ts';
import { progressText } from '../../../src/tui/learner/progress-text.ts';
import { exercises, progress } from '../../progress/memory/samples.ts';

const style = { color: false, ascii: false };
const view = learnerView(exercises, progress, 103);

describe('progressText', () => {
  it.each(languages)('reads as in the transcript: %s', async (language) => {
    const views = [learnerView(exercises, new Map(), 103), view];
    const texts = views.map((each) => progressText(each, { language, style, width: 80 }).join('\n'));
    await expect(`${texts.join('\n\n\n')}\n`).toMatchFileSnapshot(`golden/progress.${language}.txt`);
    expect(
      texts
        .join('\n')
        .split('\n')
        .filter((line) => textWidth(line) > 80),
    ).toEqual([]);
  });

  it.each(languages.flatMap((language) => [78, 58, 38, 20].map((width) => [language, width] as const)))(
    'fits, each number whole, in %s into %i columns',
    (language, width) => {
      const lines = progressText(view, { language, style, width });
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      const table = lines.slice(lines.indexOf('') + 2).filter((line) => line.startsWith(' '));
      for (const line of table) expect(line).toMatch(/ \d+(?:\/\d+)?%?$/);
    },
  );

  it('says the same in ASCII', () => {
    const ascii = progressText(view, { language: 'en', style: { color: false, ascii: true }, width: 80 }).join('\n');
    expect(ascii).toMatch(/^[\n -~]*$/);
    const unicode = progressText(view, { language: 'en', style, width: 80 }).join('\n');
    expect(ascii).toBe(unicode.replaceAll('█', '#').replaceAll('░', '-'));
  });

  it('says so where all is done', () => {
    const text = progressText({ ...view, next: undefined }, { language: 'en', style, width: 80 }).join('\n');
    expect(text).toContain('next up        all is solved, and nothing due');
  });
});

it('has a name for each competency of the built-in set, and its slug for others', () => {
  const slugs = loadCatalog(packagedFolders()).exercises.map(({ exercise }) => exercise.competency);
  expect(slugs.filter((slug) => competencyNames[slug] === undefined)).toEqual([]);
  const others = exercises.map((exercise) => ({ ...exercise, competency: 'own\u001b[2Jslug' }));
  const text = progressText(learnerView(others, progress, 103), { language: 'ko', style, width: 80 }).join('\n');
  expect(text).toContain(String.raw`own\u001b[2Jslug`);
});

it('is data as JSON', async () => {
  await expect(`${JSON.stringify(progressToJson(view), null, 2)}\n`).toMatchFileSnapshot('golden/progress.json');
});
