import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/run-cli.ts';

const read = (file: string) => fs.readFileSync(path.join(projectRoot, file), 'utf8');
const page = read('docs/architecture.md');
const fence = read('biome.json');

/** The last column of a room's row: what it may import, rooms first, then packages in backticks. */
function mayImport(room: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${room}/\``));
  return row?.split('|').at(-2)?.trim().split(', ') ?? [];
}

describe('docs/architecture.md', () => {
  it.each(['model', 'yaml', 'kubernetes', 'cluster', 'grading', 'exam', 'course', 'report'])(
    'says of %s what the linter says',
    (room) => {
      const names = mayImport(room).filter((name) => name !== 'nothing');
      const rooms = names.filter((name) => !name.startsWith('`')).join(', ') || 'nothing';
      const packages = names.flatMap((name) => (name.startsWith('`') ? [name.slice(1, -1)] : [])).join(', ') || 'none';
      expect(fence).toContain(`src/${room} may import only from: ${rooms} (docs/architecture.md).`);
      expect(fence).toContain(`src/${room} is pure: it may use only these packages: ${packages}.`);
    },
  );

  it('names every room', () => {
    const rooms = fs
      .readdirSync(path.join(projectRoot, 'src'), { withFileTypes: true })
      .filter((row) => row.isDirectory());
    for (const { name } of rooms) expect(page).toContain(`| \`${name}/\` |`);
  });

  it('names files that exist', () => {
    const files = [...page.matchAll(/`((?:src|scripts|test|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(fs.existsSync(path.join(projectRoot, file)), file).toBe(true);
  });
});
