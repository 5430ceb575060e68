import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { installInto } from '../support/package-user.ts';
import { inTempFolder, projectRoot } from '../support/run-cli.ts';

const page = fs.readFileSync(path.join(projectRoot, 'docs', 'library.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

/** What a block says that it prints. */
function promised(text: string): string[] {
  return [...text.matchAll(/^\s*\/\/ → (.*)$/gm)].map(([, line = '']) => line);
}

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('docs/library.md', () => {
  it('has examples in TypeScript that its readers can take as they are', () => {
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter(({ language }) => language !== 'ts')).toEqual([]);
    expect(blocks.filter(({ text }) => promised(text).length === 0)).toEqual([]);
  });

  it('has examples that compile under the strictest settings, and print what they say', () => {
    inTempFolder((folder) => {
      installInto(folder);
      const files = blocks.map(({ text }, index) => {
        fs.writeFileSync(path.join(folder, `example-${index}.ts`), text);
        return `example-${index}.ts`;
      });
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        target: 'es2023',
        lib: ['es2023', 'dom'],
        module: 'nodenext',
        types: [],
        noEmit: true,
      };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = path.join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
      expect(run(folder, tsc, '-p', folder).lines).toEqual([]);
      for (const [index, { text }] of blocks.entries())
        expect(run(folder, `example-${index}.ts`)).toEqual({ status: 0, stderr: '', lines: promised(text) });
    });
  });

  it('names all that is exported', () => {
    const exported = fs.readFileSync(path.join(projectRoot, 'src', 'index.ts'), 'utf8');
    const listed = [...exported.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
      names.split(','),
    );
    const names = ['grade', ...listed.map((name) => name.replace('type ', '').trim())];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}s?\\b`).test(page))).toEqual([]);
  });
});
