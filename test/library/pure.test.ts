import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { isEntry, loadExercise } from '../../src/catalog/read-catalog.ts';
import { projectRoot } from '../support/run-cli.ts';

const built = path.join(projectRoot, 'dist', 'index.js');
const library: typeof import('../../src/index.ts') = await import(pathToFileURL(built).href);

function headlessService() {
  const found = loadExercise(packagedFolders(), 'headless-service');
  if (found === undefined || !isEntry(found)) throw new Error('headless-service cannot be read');
  return found.exercise;
}

function gradeText(text: string) {
  return library.grade(headlessService(), [{ name: 'web.yaml', text }]);
}

describe('the library, as it is built', () => {
  it('imports nothing: no Node.js module, no ink, no React', () => {
    const text = fs.readFileSync(built, 'utf8');
    const specifiers = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([^"']+)["']/g)].map(
      ([, specifier = '']) => specifier,
    );
    expect(specifiers.filter((name) => isBuiltin(name) || /^(?:ink|react)\b/.test(name))).toEqual([]);
    expect(text).not.toMatch(/["']node:/);
    expect(text).not.toMatch(/^\s*import\b/m);
  });

  it('grades a right answer and a wrong one', () => {
    const text =
      'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {clusterIP: None, selector: {app: nginx}, ports: [{port: 8080}]}\n';
    const states = (answer: string) => gradeText(answer).requirements.map(({ state }) => state);
    expect(new Set(states(text))).toEqual(new Set(['met']));
    expect(states(text.replace('clusterIP: None, ', ''))).toContain('unmet');
  });

  it('says what the API server would say', () => {
    const { documents } = library.parseSource({ name: 'web.yaml', text: 'apiVersion: v1\nkind: Service\nspec: {}\n' });
    const [verdict] = library.admit(documents);
    expect(verdict?.accepted).toBe(false);
    const sentences = verdict?.errors.map(({ problem }) => library.describeProblem(problem, 'en').message);
    expect(sentences?.join('\n')).toContain('name');
  });

  it('declares its types', () => {
    expect(fs.readFileSync(path.join(projectRoot, 'dist', 'types', 'index.d.ts'), 'utf8')).toContain('grade');
  });
});
