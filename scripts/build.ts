/** Bundles src/ into dist/: what every command needs in one file, the app and the linter as chunks loaded on demand. */
import fs from 'node:fs';
import path from 'node:path';
import { type InputOptions, type OutputOptions, type Plugin, type RolldownOutput, rolldown } from 'rolldown';

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

/** Loaded on demand: the app, the linter with zod, and what only `preview`, `can-i` or `progress` shows. */
const onDemand = new RegExp(
  [
    '/src/(?:tui|catalog/lint|report/preview|report/can-i|cluster/view|cluster/explain|cli/can-i)/',
    '/src/(?:exam|report/exam)/',
    '/src/(?:course|intake(?!/layouts\\.ts)|batch|report/course(?!/format-names\\.ts))/',
    '/src/cli/grade/(?!option-values)',
    '/src/cli/commands/(?:lint|preview|explain-connection|can-i|exam|progress|completion|grade|merge|regrade|verify)',
    '/src/cli/(?:progress|completion)/',
    '/src/progress/(?:memory/|exam-|progress-document|add-entries|keep-copy)',
    '/src/report/wording/(?:preview|exam|competency-names|course|grade|intake|class-report)',
    '/(?:ts-fsrs|pure-rand|diff|yaml)/',
    '/src/catalog/(?:settings/|(?:[a-z-]*schemas?|schema-(?:parts|issues)|new-exercise)\\.ts)',
    '/src/report/wording/describe-settings',
    '/zod/',
  ].join('|'),
);
const entries = /\/src\/(?:index|cli\/kubedrill|batch\/worker)\.ts$/;

/** The package's build for browsers is the same code as ES modules, of which only what is used is taken along. */
const alias = { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'index.js') };

const program = await bundled(
  {
    input: { kubedrill: 'src/cli/kubedrill.ts', worker: 'src/batch/worker.ts' },
    platform: 'node',
    resolve: { alias },
    plugins: [withoutChildProcess],
    // What the app or one option alone needs stays in node_modules; what every command needs is bundled, for a quick start.
    external: [/^ink$/, /^react(\/.*)?$/, /^(?:write-file-atomic|piscina|yauzl)$/, /^csv-parse(\/.*)?$/],
  },
  {
    chunkFileNames: 'chunks/[name].js',
    // One file instead of a dozen: each costs a millisecond to find and link.
    codeSplitting: { groups: [{ name: 'commands', test: (id) => !onDemand.test(id) && !entries.test(id) }] },
  },
);
// The library has a bundle of its own, so that it holds no IO.
const library = await bundled({
  input: { index: 'src/index.ts' },
  platform: 'neutral',
  resolve: { alias, mainFields: ['module', 'main'] },
});

// Only now, so that a fault in the sources leaves the last build as it was.
fs.rmSync(dist, { recursive: true, force: true });
for (const output of [...program, ...library])
  write(output.fileName, output.type === 'chunk' ? output.code : output.source);
fs.chmodSync(path.join(dist, 'kubedrill.js'), 0o755);

const { loadCatalog } = await import('../src/catalog/read-catalog.ts');
const { packagedFolders } = await import('../src/catalog/exercise-folder.ts');
const { writeCompiled } = await import('../src/catalog/compiled-exercise.ts');
const { exercises } = loadCatalog(packagedFolders());
for (const { exercise, folder } of exercises) writeCompiled(folder, exercise);
// The same for whoever imports the library, where no files can be read: a module of data.
write('exercises.js', `export const exercises = ${JSON.stringify(exercises.map(({ exercise }) => exercise))};\n`);
write(
  path.join('types', 'exercises.d.ts'),
  `import type { Exercise } from './index.ts';
/** The exercises that come with kubedrill, in the order of the curriculum's domains, then by id. */
export declare const exercises: readonly Exercise[];
`,
);

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(dist, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

async function bundled(input: InputOptions, output: OutputOptions = {}): Promise<RolldownOutput['output']> {
  const bundle = await rolldown({ cwd: root, ...input });
  const made = await bundle.generate({ format: 'esm', ...output });
  await bundle.close();
  return made.output;
}
