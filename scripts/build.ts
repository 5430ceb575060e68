/** Bundles src/ into dist/: what every command needs in one file, the app and the linter as chunks loaded on demand. */
import fs from 'node:fs';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/**
 * commander imports node:child_process for subcommands that are programs of their own, which kubedrill has none of.
 * Loading it would take longer than grading an answer.
 */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  resolveId(id, importer) {
    return id === 'node:child_process' && importer?.includes('/commander/') ? '\0no-child-process' : null;
  },
  load(id) {
    return id === '\0no-child-process' ? 'export default {};' : null;
  },
};

/** Loaded on demand: the app, and the linter with zod. */
const onDemand =
  /\/src\/(?:tui|catalog\/lint)\/|\/src\/cli\/commands\/lint|\/src\/catalog\/(?:exercise-schema|new-exercise)|\/zod\//;
const entries = /\/src\/(?:index|cli\/kubedrill)\.ts$/;

/** The package's build for browsers is the same code as ES modules, of which only what is used is taken along. */
const alias = { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'index.js') };

const bundle = await rolldown({
  cwd: root,
  input: { kubedrill: 'src/cli/kubedrill.ts' },
  platform: 'node',
  resolve: { alias },
  plugins: [withoutChildProcess],
  // What the app alone needs stays in node_modules; what every command needs is bundled, for a quick start.
  external: [/^ink$/, /^react(\/.*)?$/],
});
fs.rmSync(dist, { recursive: true, force: true });
await bundle.write({
  dir: dist,
  format: 'esm',
  chunkFileNames: 'chunks/[name].js',
  // One file instead of a dozen: each costs a millisecond to find and link.
  codeSplitting: { groups: [{ name: 'commands', test: (id) => !onDemand.test(id) && !entries.test(id) }] },
});
await bundle.close();
fs.chmodSync(path.join(dist, 'kubedrill.js'), 0o755);

// The library has a bundle of its own, so that it holds no IO.
const library = await rolldown({
  cwd: root,
  input: { index: 'src/index.ts' },
  platform: 'neutral',
  resolve: { alias, mainFields: ['module', 'main'] },
});
await library.write({ dir: dist, format: 'esm' });
await library.close();

const { loadCatalog } = await import('../src/catalog/read-catalog.ts');
const { packagedFolders } = await import('../src/catalog/exercise-folder.ts');
const { writeCompiled } = await import('../src/catalog/compiled-exercise.ts');
for (const { exercise, folder } of loadCatalog(packagedFolders()).exercises) writeCompiled(folder, exercise);
