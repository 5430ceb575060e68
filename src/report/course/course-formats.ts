import { classroomFormat } from './classroom-format.ts';
import type { CourseFormat } from './course-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import type { FormatName } from './format-names.ts';
import { githubFormat } from './github/github-format.ts';
import { gradescopeFormat } from './gradescope-format.ts';
import { jsonFormat } from './json/json-format.ts';
import { jsonlFormat } from './json/jsonl-format.ts';
import { junitFormat } from './junit-format.ts';
import { canvasFormat } from './lms/canvas-format.ts';
import { moodleFormat } from './lms/moodle-format.ts';
import { prairielearnFormat } from './prairielearn-format.ts';
import { sarifFormat } from './sarif-format.ts';
import { textFormat } from './text-format.ts';

export interface CourseFormatEntry {
  readonly format: CourseFormat;
  /** All that it writes is one file, which may go to standard output. */
  readonly singleFile: boolean;
}

/** `canvas` and `moodle` fill an LMS's own sheet if `canvasFormat` or `moodleFormat` is given one. */
export const courseFormats: Readonly<Record<FormatName, CourseFormatEntry>> = {
  text: { format: textFormat, singleFile: true },
  json: { format: jsonFormat, singleFile: true },
  jsonl: { format: jsonlFormat, singleFile: true },
  csv: { format: csvFormat, singleFile: false },
  junit: { format: junitFormat, singleFile: true },
  gradescope: { format: gradescopeFormat, singleFile: false },
  github: { format: githubFormat, singleFile: false },
  classroom: { format: classroomFormat, singleFile: false },
  prairielearn: { format: prairielearnFormat, singleFile: false },
  sarif: { format: sarifFormat, singleFile: true },
  canvas: { format: canvasFormat, singleFile: true },
  moodle: { format: moodleFormat, singleFile: true },
};
