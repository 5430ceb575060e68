import { jsonLine } from '../../json-line.ts';
import type { CourseFormat } from '../course-format.ts';
import { studentToJson } from './student-json.ts';

/** `results.jsonl`: a student a line, as in `results.json`. */
export const jsonlFormat: CourseFormat = (run) => ({
  begin: () => [],
  student: (score) => [{ file: 'results.jsonl', text: `${jsonLine(studentToJson(score, run))}\n` }],
  end: () => [],
});
