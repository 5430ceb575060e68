import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClass } from '../../../scripts/class/make-class.ts';
import { errorsBy } from '../../report/course/schemas/errors-by.ts';
import { gradescopeSchema } from '../../report/course/schemas/gradescope-schema.ts';
import { sarifSchema } from '../../report/course/schemas/sarif-schema.ts';
import { findChromium } from '../../support/find-chromium.ts';
import { contentsOf, differences, everyFormat, kubedrill, writeClass } from './class-folder.ts';

const size = { students: 300, tasks: 12, seed: 7 };
const chromium = findChromium();
let folder: string;
let first: ReadonlyMap<string, string>;

const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true }).data;
const text = (name: string) => first.get(name) ?? '';
/** Sums of numbers with four decimals, without what binary fractions add. */
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + Math.round(one * 10_000), 0) / 10_000;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-class-'));
  await writeClass(folder, size);
  kubedrill(folder, ['grade', 'class/submissions', '--out', 'one', '--jobs', '1', '-o', everyFormat]);
  first = contentsOf(path.join(folder, 'one'));
}, 300_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a class of 300 students and 12 tasks', () => {
  it('is graded to the same bytes by any number of threads', { timeout: 300_000 }, () => {
    kubedrill(folder, ['grade', 'class/submissions', '--out', 'two', '--jobs', '3', '-o', everyFormat]);
    expect(differences(first, contentsOf(path.join(folder, 'two')))).toEqual([]);
    expect(first.size).toBeGreaterThan(1200);
  });

  it('is graded to the same bytes in shards that are merged', { timeout: 300_000 }, () => {
    for (const shard of ['1/3', '2/3', '3/3'])
      kubedrill(folder, ['grade', 'class/submissions', '--shard', shard, '--out', `s${shard[0]}`, '-o', 'jsonl']);
    kubedrill(folder, ['merge', 's2', 's3', 's1', '--out', 'merged', '-o', everyFormat]);
    expect(differences(first, contentsOf(path.join(folder, 'merged')))).toEqual([]);
  });

  it('has a row for everybody in scores.csv, and the sum that results.json tells', () => {
    const rows = rowsOf('scores.csv');
    const everybody = makeClass(size).files();
    const roster = [...everybody].find(({ path: name }) => name === 'roster.csv')?.content;
    const ids = Papa.parse<string[]>(String(roster), { skipEmptyLines: true })
      .data.slice(1)
      .map(([id]) => id);
    expect(rows.map(({ id }) => id)).toEqual(ids.sort());
    const results = JSON.parse(text('results.json'));
    expect(sum(rows.map(({ total }) => Number(total)))).toBe(results.summary.scoreSum);
    expect(new Set(rows.map(({ passed }) => passed)).size).toBe(2);
    expect(results.summary.counts).toMatchObject({ fault: 0 });
    for (const count of ['graded', 'ungradable', 'missing', 'late'])
      expect(results.summary.counts[count]).toBeGreaterThan(20);
  });

  it('is what Gradescope reads', () => {
    const totals = new Map(rowsOf('scores.csv').map(({ id, total }) => [id, Number(total)]));
    for (const [id, total] of totals) {
      const result = JSON.parse(text(`gradescope/${id}.json`));
      expect(errorsBy(gradescopeSchema, result)).toEqual([]);
      expect(result.score).toBe(total);
      expect(sum(result.tests.map(({ score }: { score: number }) => score))).toBe(total);
    }
  });

  it('is what JUnit readers read', () => {
    expect(XMLValidator.validate(text('junit.xml'))).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => /^(?:testsuite|testcase)$/.test(name) });
    const { testsuites } = parser.parse(text('junit.xml'));
    const cases = testsuites.testsuite.flatMap((suite: { testcase?: unknown[] }) => suite.testcase ?? []);
    const told = (name: string) =>
      testsuites.testsuite.reduce((all: number, suite: Record<string, string>) => all + Number(suite[`@_${name}`]), 0);
    expect(cases).toHaveLength(told('tests'));
    const failed = cases.filter((one: object) => 'failure' in one);
    expect(failed).toHaveLength(told('failures'));
    const unmet = rowsOf('requirements.csv').filter(({ state }) => state === 'unmet' || state === 'would-be-met');
    expect(failed.length).toBeGreaterThan(500);
    expect(failed.length).toBeLessThanOrEqual(unmet.length);
  });

  it('is what readers of SARIF read', () => {
    const log = JSON.parse(text('results.sarif'));
    expect(errorsBy(sarifSchema, log)).toEqual([]);
    expect(log.runs[0].results.length).toBeGreaterThan(500);
  });

  it.skipIf(chromium === undefined)(
    'is a page on which the sums are those of the CSV',
    async () => {
      const browser = await puppeteer.launch({
        executablePath: chromium ?? '',
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
        userDataDir: path.join(folder, 'profile'),
      });
      try {
        const page = await browser.newPage();
        const [asked, complaints]: [string[], string[]] = [[], []];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        const { href } = pathToFileURL(path.join(folder, 'one', 'report.html'));
        await page.goto(href);
        expect(asked).toEqual([href]);
        expect(complaints).toEqual([]);
        const shown = await page.evaluate(`document.querySelector('[data-sum]').getAttribute('data-sum')`);
        expect(Number(shown)).toBe(sum(rowsOf('scores.csv').map(({ total }) => Number(total))));
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
