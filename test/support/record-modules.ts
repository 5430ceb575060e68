/**
 * For `node --import`: writes the URL of every module that is resolved, a line each, to the file that LOADED_MODULES
 * names. With PRETEND_TERMINAL the streams say that they are a terminal, so that the app opens without one.
 */
import fs from 'node:fs';
import { registerHooks } from 'node:module';

const { LOADED_MODULES: file, PRETEND_TERMINAL: terminal } = process.env;
if (file === undefined) throw new Error('LOADED_MODULES names no file');

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    fs.appendFileSync(file, `${resolved.url}\n`);
    return resolved;
  },
});

if (terminal !== undefined) {
  for (const stream of [process.stdin, process.stdout]) Object.defineProperty(stream, 'isTTY', { value: true });
  Object.assign(process.stdin, { setRawMode: () => process.stdin, ref: () => {}, unref: () => {} });
}
