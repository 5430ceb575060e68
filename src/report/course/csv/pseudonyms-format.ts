import type { CourseWriter } from '../course-format.ts';
import { csvLine, csvText } from './csv-text.ts';

const file = 'pseudonyms.csv';

/** `pseudonyms.csv`: who is behind the pseudonyms of an anonymous course; for whoever teaches it alone. */
export function pseudonymsFormat(): CourseWriter {
  return {
    begin: () => [{ file, text: csvLine(['pseudonym', 'id', 'name']) }],
    student: ({ student: { id, name, shown } }) => [{ file, text: csvLine([shown, csvText(id), csvText(name)]) }],
    end: () => [],
  };
}
