/**
 * Writes a made-up class to try `kubedrill grade` with: `npm run generate:class -- DIR [--students N] [--tasks N]
 * [--seed N] [--layout folders|moodle|canvas|classroom] [--zip] [--many N]`. The same options give the same bytes.
 * `--many` writes that many submissions, picked from those of the class, in place of the class's own.
 */
import { parseArgs } from 'node:util';
import type { ClassFile } from './class/layouts/class-layout.ts';
import { layoutNames } from './class/layouts/layouts.ts';
import { makeClass } from './class/make-class.ts';
import { manySubmissions } from './class/many.ts';
import { writeFolder, writeZipped } from './class/write-class.ts';

// Zips hold local times beside those in UTC.
process.env.TZ = 'UTC';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    students: { type: 'string', default: '300' },
    tasks: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: 'folders' },
    zip: { type: 'boolean', default: false },
    many: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new RangeError('give the folder to write to');
const layout = layoutNames.find((name) => name === values.layout);
if (layout === undefined) throw new RangeError(`--layout takes one of: ${layoutNames.join(', ')}`);
const number = (name: 'students' | 'tasks' | 'seed' | 'many') => {
  const given = Number(values[name]);
  if (!Number.isSafeInteger(given) || given < 0) throw new RangeError(`--${name} takes a whole number`);
  return given;
};

const options = { students: number('students'), tasks: number('tasks'), seed: number('seed'), layout };
const files = number('many') === 0 ? makeClass(options).files() : manyFiles(number('many'));
const count = values.zip ? await writeZipped(folder, files) : writeFolder(folder, files);
console.log(`wrote ${count} files to ${folder}`);

function* manyFiles(many: number): Generator<ClassFile> {
  for (const file of makeClass(options).files()) if (file.path === 'course.yaml') yield withoutRoster(file);
  for (const { path, content, modified } of manySubmissions(many, options))
    yield { path: `submissions/${path}`, content, modified };
}

/** The students of `--many` are in no roster. */
function withoutRoster(file: ClassFile): ClassFile {
  return { ...file, content: String(file.content).replace(/^roster:.*\n/m, '') };
}
