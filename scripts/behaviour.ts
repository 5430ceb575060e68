/**
 * Says what a cluster would make of objects: `npm run -s behaviour`, with a question as a line of JSON on standard input,
 * an answer on standard output for each. Runs from src/, so that it is never older than the sources. See CONTRIBUTING.md.
 */
import { once } from 'node:events';
import readline from 'node:readline';
import { answerQuestion } from './behaviour/answer-question.ts';

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answerQuestion(JSON.parse(line)))}\n`))
    await once(process.stdout, 'drain');
}
