import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const linear = path.join(import.meta.dirname, '..', '..', '..', 'src', 'tui', 'linear.ts');

/** Loads a module, and prints the packages that it and its modules ask for. */
const script = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({ resolve(name, context, next) {
  if (!/^(\\.|file:|node:)/.test(name)) packages.add(name);
  return next(name, context);
} });
await import(process.env.MODULE);
console.log(JSON.stringify([...packages]));
`;

it('loads neither ink nor React', () => {
  const printed = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, MODULE: linear },
  });
  const packages = JSON.parse(printed) as string[];
  expect(packages).toContain('get-east-asian-width');
  expect(packages.filter((name) => /^(ink|react|yoga|chalk)/.test(name))).toEqual([]);
});
