import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

const recorder = pathToFileURL(path.join(projectRoot, 'test', 'support', 'record-modules.ts')).href;
const reference = 'solutions/services-and-networking/headless-service/reference.yaml';
const appOnly = /\/node_modules\/(?:ink|react|react-reconciler|yoga-layout)\/|\/chunks\/start-app\.js$/;

/** Every module that the built program resolved, and its exit status. */
function loadedBy(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') {
  return inTempFolder((folder) => {
    const file = path.join(folder, 'modules.txt');
    const { status } = runCli(args, {
      input,
      env: { NODE_OPTIONS: `--import=${recorder}`, LOADED_MODULES: file, ...env },
    });
    return { status, urls: fs.readFileSync(file, 'utf8').trim().split('\n') };
  });
}

describe('what a command loads', () => {
  it.each([
    [['check', 'headless-service', reference]],
    [['check', 'headless-service', reference, '-o', 'json']],
    [['validate', reference]],
    [['preview', reference]],
    [['list']],
    [['show', 'headless-service']],
    [['progress']],
    [['completion', 'bash']],
    [['--plain']],
  ])('%j loads neither ink nor React', (args) => {
    const { status, urls } = loadedBy(args);
    expect(status).toBe(0);
    expect(urls).toContainEqual(expect.stringMatching(/\/dist\/chunks\/main\.js$/));
    expect(urls.filter((url) => appOnly.test(url))).toEqual([]);
  });

  it('`check` loads nothing from node_modules, nor zod from our own', () => {
    const { urls } = loadedBy(['check', 'headless-service', reference]);
    expect(
      urls.filter((url) =>
        /\/node_modules\/|\/chunks\/(?:lint|preview|can-i|progress|next-review|completion)\.js$/.test(url),
      ),
    ).toEqual([]);
    const loaded = urls
      .filter((url) => /\/dist\/.*\.js$/.test(url))
      .map((url) => fs.readFileSync(new URL(url), 'utf8'));
    // What a chunk takes along does not show in the names of files.
    expect(loaded.filter((code) => code.includes('ZodError') || code.includes('request_retention'))).toEqual([]);
    expect(loaded.some((code) => code.includes('decodeStruct'))).toBe(true);
  });

  it('`progress` loads the scheduler, so that the above would show it', () => {
    const { urls } = loadedBy(['progress']);
    expect(urls).toContainEqual(expect.stringMatching(/\/chunks\/next-review\.js$/));
  });

  it('the app loads both, so that the above would show it', () => {
    const { urls } = loadedBy([], { PRETEND_TERMINAL: '1', TERM: 'xterm-256color' }, 'q');
    for (const name of ['ink', 'react']) expect(urls).toContainEqual(expect.stringContaining(`/node_modules/${name}/`));
    expect(urls).toContainEqual(expect.stringMatching(/\/chunks\/start-app\.js$/));
  });
});
