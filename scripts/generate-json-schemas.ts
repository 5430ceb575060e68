/** Writes docs/schemas/*.schema.json: what editors complete and check in the files that people write for kubedrill. */
import fs from 'node:fs';
import path from 'node:path';
import { exerciseJsonSchema } from '../src/catalog/exercise-schema.ts';
import { courseJsonSchema } from '../src/catalog/settings/course-schema.ts';
import { paperJsonSchema } from '../src/catalog/settings/paper-schema.ts';

const folder = path.join(import.meta.dirname, '..', 'docs', 'schemas');
fs.mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries({
  exercise: exerciseJsonSchema(),
  paper: paperJsonSchema(),
  course: courseJsonSchema(),
}))
  fs.writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
