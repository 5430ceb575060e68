import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controls } from '../../report/course/controls.ts';
import { structureOf } from '../../report/course/html/page-structure.ts';
import type { CliRun } from '../../support/run-cli.ts';
import { contentsOf, everyFormat, kubedrill } from './class-folder.ts';
import { canary, honestAnswer, hostileCourse, writeHostileClass } from './hostile-class.ts';

let folder: string;
let ids: readonly string[];
let run: CliRun;
let before: readonly string[];
let files: ReadonlyMap<string, string>;

const text = (name: string) => files.get(name) ?? '';
const named = (pattern: RegExp) => [...files].filter(([name]) => pattern.test(name));
const grade = (submissions: string, out: string) =>
  kubedrill(folder, ['grade', submissions, '--out', out, '--course', 'course.yaml', '-o', everyFormat]);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-hostile-'));
  ids = writeHostileClass(folder);
  fs.writeFileSync(path.join(folder, 'course.yaml'), hostileCourse);
  before = everythingBut(['out', 'home']);
  run = grade('submissions', 'out');
  files = contentsOf(path.join(folder, 'out'));
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a class in which all but one are attackers', () => {
  it('is graded, and nothing but its output is written', () => {
    expect(run.status).toBe(0);
    expect(everythingBut(['out', 'home'])).toEqual(before);
    const above = fs.readdirSync(path.dirname(folder)).filter((name) => name.includes('escaped'));
    expect(above).toEqual([]);
  });

  it('holds nothing that a link or an archive points to', () => {
    const secrets = [canary, 'root:x:', createHash('sha256').update(fs.readFileSync('/etc/passwd')).digest('hex')];
    for (const [name, content] of files)
      for (const secret of secrets) expect(content.includes(secret), `${secret} in ${name}`).toBe(false);
  });

  it('lists everybody, each with an outcome', () => {
    const records = lines('outcomes.jsonl').filter((one) => 'student' in one);
    expect(records.map(({ student }) => student)).toEqual([...new Set(ids)].sort());
    const told = Object.fromEntries(records.map(({ student, outcomes }) => [student, outcomes[0]?.outcome]));
    expect(told).toMatchObject({ honest: 'graded', fifo: 'ungradable', sparse: 'ungradable', link: 'ungradable' });
    for (const [student, outcome] of Object.entries(told))
      expect(String(outcome), student).toMatch(student === 'empty' ? /^undefined$/ : /^(?:graded|ungradable)$/);
    for (const student of ids.filter((id) => /^(?:zip|link)-/.test(id))) expect(told[student]).toBe('ungradable');
  });

  it('names files of outputs so that every system takes them', () => {
    for (const name of files.keys()) expect(name).toMatch(/^(?:[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/);
    const folded = [...files.keys()].map((name) => name.toLowerCase());
    expect(new Set(folded).size).toBe(files.size);
  });

  it('does no harm to the honest student', () => {
    fs.mkdirSync(path.join(folder, 'alone/honest'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'alone/honest/headless-service.yaml'), honestAnswer);
    grade('alone', 'out-alone');
    const alone = contentsOf(path.join(folder, 'out-alone'));
    for (const [name, content] of alone) if (/\/honest\./.test(name)) expect(text(name), name).toBe(content);
    const row = (content: string) => content.split('\n').find((line) => line.startsWith('honest,'));
    expect(row(text('scores.csv'))).toBe(row(alone.get('scores.csv') ?? ''));
    expect(row(text('scores.csv'))).toContain('honest,honest,10,10,100,yes,10,graded,0');
  });

  it('leaves no megabytes behind for any of its kilobytes', () => {
    for (const line of text('outcomes.jsonl').split('\n')) expect(line.length).toBeLessThan(250_000);
    for (const [name, content] of named(/\//)) expect(content.length, name).toBeLessThan(500_000);
  });
});

describe('what is read', () => {
  it('in a terminal obeys nothing', () => {
    expect(run.stderr.replaceAll('\n', '')).not.toMatch(controls);
    for (const [name, content] of named(/\.(?:txt|md|html|xml|csv)$/)) {
      const plain = content.replaceAll('\r\n', '\n').replaceAll('\u00ad', '');
      expect(controls.exec(plain)?.[0], name).toBeUndefined();
    }
    // In JSON it stays what it is, escaped.
    for (const [name, content] of named(/\.(?:json|jsonl|sarif)$/))
      expect(/(?!\n)\p{Cc}/u.exec(content)?.[0], name).toBeUndefined();
  });

  it('in JSON is valid', () => {
    for (const [name, content] of named(/\.(?:json|sarif)$/)) expect(() => JSON.parse(content), name).not.toThrow();
    expect(lines('results.jsonl').length).toBeGreaterThan(100);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('in a spreadsheet is no formula, and as wide as its headings', () => {
    for (const [name, content] of named(/\.csv$/)) {
      const { data, errors } = Papa.parse<string[]>(content.replace(/^\ufeff/, ''), { skipEmptyLines: true });
      expect(errors, name).toEqual([]);
      for (const row of data) {
        expect(row.length, name).toBe(data[0]?.length);
        for (const cell of row) if (cell !== '-') expect(cell, name).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }
    }
    const rows = Papa.parse(text('scores.csv'), { header: true, skipEmptyLines: true }).data;
    expect(rows).toHaveLength(new Set(ids).size);
  });

  it('by readers of JUnit is XML, with a case for each requirement', () => {
    const xml = text('junit.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toMatch(/^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testsuite' });
    const { testsuites } = parser.parse(xml);
    expect(testsuites.testsuite).toHaveLength(new Set(ids).size);
    expect(new Set(xml.match(/<[a-z]+/g))).toEqual(
      new Set(
        ['testsuites', 'testsuite', 'testcase', 'properties', 'property', 'failure', 'error', 'skipped'].map(
          (it) => `<${it}`,
        ),
      ),
    );
  });

  it('in a browser has no element and no attribute that is not ours', () => {
    const pages = named(/\.html$/);
    expect(pages).toHaveLength(new Set(ids).size + 1);
    const known = new Set<string>();
    for (const [name, page] of pages) {
      for (const element of structureOf(page)) known.add(element);
      expect(page, name).toContain(`default-src 'none'`);
    }
    for (const element of known)
      expect(element).not.toMatch(
        /^(?:img|iframe|object|embed|pwned|form)\b|^b$|^svg (?!(?:class )?viewBox)|(?: |^)on[a-z]+/,
      );
    const [, honest = ''] = pages.find(([name]) => name.endsWith('/honest.html')) ?? [];
    expect(honest).toContain('honest');
    for (const [name, page] of pages) if (name !== 'report.html') expect(page, name).not.toContain('<script');
    for (const [, page] of pages)
      for (const [, href = ''] of page.matchAll(/ (?:href|src)="([^"]*)"/g))
        expect(href).toMatch(/^(?:#[\w-]*|\.?\.?\/?(?:[\w.-]+\/)?[\w.-]+\.html)(?:#[\w-]*)?$/);
  });

  it('by the runner of GitHub gives no command but ours', () => {
    for (const line of text('github.txt').split('\n').filter(Boolean))
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=/);
    for (const content of [text('github.txt'), run.stderr, text('scores.txt')])
      for (const line of content.split(/[\r\n]/)) {
        expect(line).not.toMatch(/^\s*::(?!(?:error|warning|notice) (?:file|title)=)/);
        expect(line).not.toMatch(/^::(?:error|warning) file=a\.yaml/);
      }
    expect(text('github-summary.md')).not.toMatch(/<(?!\/?(?:details|summary|br|p)>)|\]\(|!\[/);
  });
});

function lines(name: string) {
  return text(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Names, sizes and times of all that lies in the folder, beside what runs write themselves; no link is followed. */
function everythingBut(own: readonly string[], below = folder): string[] {
  return fs
    .readdirSync(below, { withFileTypes: true })
    .filter(({ name }) => !own.includes(name))
    .flatMap((entry) => {
      const place = path.join(below, entry.name);
      const { size, mtimeMs } = fs.lstatSync(place);
      return [`${place} ${size} ${mtimeMs}`, ...(entry.isDirectory() ? everythingBut(own, place) : [])];
    })
    .sort();
}
