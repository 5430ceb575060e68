import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { generatedClass } from '../../../course/generated-class.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { findChromium } from '../../../support/find-chromium.ts';
import { renderClass } from './render-class.ts';
import { evil, harmless, spoilt } from './spoilt-class.ts';

const chromium = findChromium();
const named =
  chromium === undefined
    ? 'the report in Chromium (skipped: no Chromium; name one in $CHROMIUM)'
    : 'the report in Chromium';

describe.skipIf(chromium === undefined)(named, () => {
  const one = generatedClass(60);
  const [first] = one.scores;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'class-report-'));
  const report = path.join(folder, 'report.html');
  const korean = path.join(folder, 'ko', 'report.html');
  const feedback = path.join(folder, 'students', `${first?.student.slug}.html`);
  let browser: Browser;

  beforeAll(async () => {
    for (const [file, text] of renderClass(one)) write(path.join(folder, file), text);
    for (const [file, text] of renderClass(one, 'ko')) write(path.join(folder, 'ko', file), text);
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      // Tests run as root in containers, where the sandbox cannot.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      userDataDir: path.join(folder, 'profile'),
    });
  });

  afterAll(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each([report, korean, feedback])('asks for nothing but itself, and complains of nothing (%#)', async (file) => {
    const page = await browser.newPage();
    const { asked, complaints } = await open(page, file, 'networkidle0');
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has scores whose sum stands on the page, and is that of the class', async () => {
    const page = await browser.newPage();
    await open(page, report);
    const scores = await ask<string[]>(page, `${totalCells}.map((cell) => cell.getAttribute('data-score') ?? '0')`);
    const foot = await ask<string[]>(
      page,
      `[...document.querySelectorAll('[data-sum]')].flatMap((cell) => [cell.getAttribute('data-sum'), cell.textContent])`,
    );
    const sum = inUnits(scores.map(Number));
    expect(sum).toBe(inUnits(one.scores.map(({ score }) => score ?? 0)));
    expect(foot).toEqual([String(sum / 10_000), String(sum / 10_000)]);
    await page.close();
  });

  it('reads the same without JavaScript', async () => {
    const [scripted, plain] = [await browser.newPage(), await browser.newPage()];
    await plain.setJavaScriptEnabled(false);
    await open(scripted, report);
    await open(plain, report);
    // What a script adds are controls; all else is there without one.
    const controls = await ask<string>(scripted, `document.querySelector('.tools').textContent`);
    expect(controls).toBe('find a student hide names');
    await ask(scripted, `document.querySelector('.tools').remove()`);
    const text = await ask<string>(plain, `document.querySelector('main').textContent`);
    expect(text.length).toBeGreaterThan(5000);
    expect(await ask(scripted, `document.querySelector('main').textContent`)).toBe(text);
    expect(await plain.$('.tools, button')).toBeNull();
    await scripted.close();
    await plain.close();
  });

  it('sorts the students, finds one, and hides names', async () => {
    const page = await browser.newPage();
    await open(page, report);
    const totals = () =>
      ask<number[]>(page, `${totalCells}.map((cell) => Number(cell.getAttribute('data-score') ?? -1))`);
    const before = await totals();
    await page.click('th[data-column="1"] button');
    expect(await totals()).toEqual(before.toSorted((a, b) => b - a));
    await page.click('th[data-column="1"] button');
    expect(await totals()).toEqual(before.toSorted((a, b) => a - b));
    expect(await ask(page, `document.querySelector('th[data-column="1"]').getAttribute('aria-sort')`)).toBe(
      'ascending',
    );

    await page.type('.tools input[type=search]', first?.student.shown ?? '');
    const visible = await ask<string[]>(
      page,
      `${rows}.filter((row) => !row.hidden).map((row) => row.cells[0].textContent)`,
    );
    expect([...new Set(visible)]).toEqual([first?.student.shown]);
    await page.click('.tools input[type=checkbox]');
    expect(await ask(page, `getComputedStyle(document.querySelector('.who')).fontSize`)).toBe('0px');
    await page.close();
  });

  it('sorts each task by its own scores', async () => {
    const page = await browser.newPage();
    await open(page, report);
    const columns = await ask<number[]>(
      page,
      `[...document.querySelectorAll('th[data-column]')].map((head) => Number(head.dataset.column))`,
    );
    const looks = await ask<string[]>(page, `[...${rows}[0].cells].map((cell) => cell.className)`);
    expect(columns).toHaveLength(one.course.tasks.length + 2);
    expect(columns.slice(2).map((column) => looks[column])).toEqual(one.course.tasks.map(() => 'number start'));
    await page.close();
  });

  it.each([report, korean, feedback])('fits a window of 400 pixels (%#)', async (file) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 800 });
    await open(page, file);
    expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(400);
    await page.close();
  });

  it('prints, with every row of the table', async () => {
    const page = await browser.newPage();
    await open(page, report);
    await page.emulateMediaType('print');
    const hidden = await ask<number[]>(
      page,
      `[...document.querySelectorAll('.scroll')].map((box) => box.scrollHeight - box.clientHeight)`,
    );
    expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
    const pdf = await page.pdf({ format: 'A4', landscape: true });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    await page.close();
  });

  it('can be read by keyboard: a link past the contents, and everything that scrolls takes the focus', async () => {
    const page = await browser.newPage();
    await open(page, report);
    await page.keyboard.press('Tab');
    expect(await ask(page, 'document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.id')).toBe('content');
    const places = await ask<number[]>(
      page,
      `[...document.querySelectorAll('.scroll, pre')].map((box) => box.tabIndex)`,
    );
    expect(new Set(places)).toEqual(new Set([0]));
    await page.close();
  });

  it('reads hostile texts as texts: the elements are those of a harmless class, and nothing runs', async () => {
    const [elements, plain] = [[] as unknown[], [] as unknown[]];
    for (const [added, found] of [
      [evil, elements],
      [harmless, plain],
    ] as const) {
      for (const [index, text] of spoilt(added, 'en', sampleClass()).entries()) {
        const file = path.join(folder, 'spoilt', `${index}.html`);
        write(file, text);
        const page = await browser.newPage();
        const { asked, complaints } = await open(page, file);
        expect([asked, complaints]).toEqual([[pathToFileURL(file).href], []]);
        found.push(
          await ask(
            page,
            `[...document.querySelectorAll('*')].map((one) => [one.localName, ...one.getAttributeNames()].join(' '))`,
          ),
        );
        await page.close();
      }
    }
    expect(elements).toEqual(plain);
  });

  it('lets no other script in: the page’s policy stops it', async () => {
    const file = path.join(folder, 'tampered.html');
    const text = fs.readFileSync(report, 'utf8').replace(classScript, 'document.title = "tampered";');
    write(file, text.replace('</h1>', '</h1><img src="https://example.org/x.png" onerror="document.title = 1">'));
    const page = await browser.newPage();
    const { asked, complaints } = await open(page, file);
    expect(await page.title()).toBe('Class report: Cloud Systems, spring 2026');
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });
});

const rows = `[...document.querySelectorAll('table.map tbody tr')]`;
const totalCells = `${rows}.map((row) => row.cells[1])`;

/** What an expression comes to in the page: as text, since the project's own code must not know a `document`. */
async function ask<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T;
}

/** The sum of scores in ten-thousandths, which are whole. */
function inUnits(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + Math.round(score * 10_000), 0);
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** Opens a file and tells what the page asked for and complained of; lets nothing through but the file. */
async function open(
  page: Page,
  file: string,
  waitUntil: 'load' | 'networkidle0' = 'load',
): Promise<{ asked: readonly string[]; complaints: readonly string[] }> {
  const { href } = pathToFileURL(file);
  const asked: string[] = [];
  const complaints: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    if (request.url() === href) void request.continue();
    else void request.abort();
  });
  // What a policy stops is told as an error on the console.
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(href, { waitUntil });
  return { asked, complaints };
}
