import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/localized.ts';
import { examToHtml } from '../../../src/report/exam/exam-html.ts';
import { examToJson } from '../../../src/report/exam/exam-json.ts';
import type { ExamReport } from '../../../src/report/exam/exam-report.ts';
import { examStyle } from '../../../src/report/exam/exam-style.ts';
import { examToText } from '../../../src/report/exam/exam-text.ts';
import { FakeExam, minute } from '../../tui/exam/fake-exam.ts';
import { rightAnswer, wrongAnswer } from '../../tui/exercises.ts';

const style = { color: false, ascii: false };

function report(answers: readonly string[], title?: string): ExamReport {
  const fake = new FakeExam(undefined, { title: title === undefined ? undefined : { en: title, ko: title } });
  const desk = fake.desk();
  answers.forEach((text, task) => {
    fake.save(task, text);
  });
  desk.flag(1);
  fake.services.clock += 30 * minute;
  desk.end('candidate');
  return { exam: desk.exam, score: desk.score(), kubedrillVersion: '0.0.0' };
}

const usual = report([rightAnswer, wrongAnswer]);

describe.each(languages)('the report in %s', (language) => {
  it('reads as in the transcript', async () => {
    await expect(`${examToText(usual, { language, style, width: 80 })}\n`).toMatchFileSnapshot(
      `golden/exam-${language}.txt`,
    );
  });

  it('is a page', async () => {
    await expect(examToHtml(usual, language, 'HASH')).toMatchFileSnapshot(`golden/exam-${language}.html`);
  });
});

it('is data', async () => {
  await expect(`${JSON.stringify(examToJson(usual), null, 2)}\n`).toMatchFileSnapshot('golden/exam.json');
});

/** Controls and what steers the direction of writing, line ends aside. */
const unseen = /[^\P{C}\n]/u;

describe('hostile text', () => {
  const evil = '</pre><script>alert(1)</script>&"\'\u001b]8;;x\u0007\u202e';
  const hostile = report(
    [rightAnswer.replace('name: web', `name: ${JSON.stringify(evil)}`), `# ${evil}\nkind: [\n`],
    evil,
  );

  it('is shown on the page, and does nothing there', () => {
    const page = examToHtml(hostile, 'en', 'HASH');
    expect(page).not.toMatch(/<script|<img|javascript:|\son\w+=/);
    expect(page).not.toMatch(unseen);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // Every element that is opened is one of ours.
    const elements = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name));
    for (const name of ['script', 'img', 'a', 'iframe', 'form', 'object']) expect(elements).not.toContain(name);
  });

  it('steers no terminal', () => {
    expect(examToText(hostile, { language: 'en', style, width: 80 })).not.toMatch(unseen);
  });
});

it('lets in its own style and nothing else', () => {
  const hash = createHash('sha256').update(examStyle).digest('base64');
  const page = examToHtml(usual, 'en', hash);
  const [, own = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  expect(createHash('sha256').update(own).digest('base64')).toBe(hash);
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/style="|https?:/);
});
