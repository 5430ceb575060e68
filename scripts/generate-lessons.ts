/**
 * Writes the outputs in the lessons of exercises/: `node scripts/generate-lessons.ts [--check]`.
 * With --check it writes nothing and fails when a lesson would change.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { rewriteLessonOutputs } from '../src/report/lesson-outputs.ts';
import { answerQuestion } from './lessons/answer-question.ts';

const check = process.argv.includes('--check');
const root = new URL('..', import.meta.url);

for (const file of globSync('exercises/*/*/lesson.*.md', { cwd: root }).sort()) {
  const path = new URL(file, root);
  const before = readFileSync(path, 'utf8');
  const { text, faults } = rewriteLessonOutputs(before, answerQuestion);
  for (const { line, info } of faults) {
    console.error(`${file}:${line}: nothing to show for \`${info}\``);
    process.exitCode = 1;
  }
  if (text === before) continue;
  console.error(`${file}: ${check ? 'outputs are not up to date; run npm run generate:lessons' : 'written'}`);
  if (check) process.exitCode = 1;
  else writeFileSync(path, text);
}
