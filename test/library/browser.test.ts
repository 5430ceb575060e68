import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { answerFilesIn, readSource } from '../../src/catalog/read-answers.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { findChromium } from '../support/find-chromium.ts';
import { installInto } from '../support/package-user.ts';
import { projectRoot } from '../support/run-cli.ts';
import type { BrowserAnswer } from './browser-page.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-browser-'));
const answers = everyAnswer();

/** All right and wrong answers of the packaged set. */
function everyAnswer(): BrowserAnswer[] {
  const { exercises } = loadCatalog(packagedFolders());
  return exercises.flatMap(({ exercise: { domain, id } }) =>
    ['solutions', 'test/answers', 'test/answers-right'].flatMap((root) => {
      const place = path.join(projectRoot, root, domain, id);
      return answerFilesIn(place).map((name) => ({ exercise: id, ...readSource(place, name) }));
    }),
  );
}

beforeAll(async () => {
  installInto(folder);
  fs.copyFileSync(path.join(import.meta.dirname, 'browser-page.ts'), path.join(folder, 'page.ts'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function bundlePage() {
  const bundle = await rolldown({ input: path.join(folder, 'page.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'page' });
  await bundle.close();
  return output;
}

async function inNode(): Promise<string[]> {
  const page: typeof import('./browser-page.ts') = await import(pathToFileURL(path.join(folder, 'page.ts')).href);
  return page.gradeAll(answers);
}

it('goes into one file for browsers, in which nothing of Node.js is left', async () => {
  const [chunk, ...others] = await bundlePage();
  expect(others).toEqual([]);
  const { imports, dynamicImports, code } = chunk;
  expect([...imports, ...dynamicImports]).toEqual([]);
  const named = [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]/g)].map(([, name = '']) => name);
  expect(named.filter((name) => isBuiltin(name))).toEqual([]);
  expect(code).not.toMatch(/["'`]node:|\bprocess\.|\bBuffer\b|__dirname/);
});

const chromium = findChromium();
const title =
  chromium === undefined ? 'in Chromium (skipped: there is none on the path, and CHROMIUM names none)' : 'in Chromium';

describe.skipIf(chromium === undefined)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    // At another place of the world, in another language: neither may show.
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--lang=ko'],
      env: { ...process.env, TZ: 'Asia/Kathmandu' },
    });
  }, 120_000);
  afterAll(async () => browser?.close());

  it('grades every answer of the set as Node.js does, without a word to console or network', async () => {
    const [{ code }] = await bundlePage();
    const html = path.join(folder, 'page.html');
    fs.writeFileSync(path.join(folder, 'page.js'), code);
    fs.writeFileSync(
      html,
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="page.js"></script>',
    );

    const page = await browser.newPage();
    const said: string[] = [];
    const requested: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(pathToFileURL(html).href);
    const graded: string[] = await page.evaluate(
      (all) => (globalThis as unknown as typeof import('./browser-page.ts')).gradeAll(all),
      answers,
    );

    expect(answers.length).toBeGreaterThan(400);
    const expected = await inNode();
    const differing = answers.filter((_, index) => graded[index] !== expected[index]);
    expect(differing.map(({ exercise, name }) => `${exercise}/${name}`)).toEqual([]);
    expect(graded).toHaveLength(answers.length);
    expect(said).toEqual([]);
    expect(requested.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  }, 180_000);
});
