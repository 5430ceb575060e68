import { createHash } from 'node:crypto';
import type { Course } from '../../course/course.ts';
import type { Language } from '../../model/localized.ts';
import type { CourseRun, CourseWriter } from '../../report/course/course-format.ts';
import { courseFormats } from '../../report/course/course-formats.ts';
import type { FormatName } from '../../report/course/format-names.ts';
import { classReport } from '../../report/course/html/class-report.ts';
import { classScript } from '../../report/course/html/class-script.ts';
import { classStyle } from '../../report/course/html/class-style.ts';
import type { PageHashes } from '../../report/course/html/page-frame.ts';
import { canvasFault, canvasFormat } from '../../report/course/lms/canvas-format.ts';
import { moodleFault, moodleFormat } from '../../report/course/lms/moodle-format.ts';
import type { SheetOptions } from '../../report/course/lms/sheet.ts';
import { sheetFaultText } from '../../report/course/lms/sheet-fault-text.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import { UsageError } from '../usage-error.ts';
import { gradeFormats } from './option-values.ts';

/** A format of `grade -o`, ready to be given a class. */
export interface ChosenFormat {
  readonly name: string;
  /** What it writes is one file, which may go to standard output. */
  readonly singleFile: boolean;
  /** Throws a `UsageError` where it could not write this course: to be asked before anything is graded. */
  readonly expect: (course: Course) => void;
  readonly make: (run: CourseRun) => CourseWriter;
}

/** The formats that `-o` names, each once, in the order given. */
export function chosenFormats(names: readonly string[], sheet: SheetOptions, language: Language): ChosenFormat[] {
  const all = new Set(names.flatMap((name) => name.split(',')).map((name) => name.trim()));
  if (sheet.sheet !== undefined && !all.has('canvas') && !all.has('moodle'))
    throw new UsageError(gradeWording.sheetNeedsFormat[language]);
  return [...all].map((name) => formatOf(name, sheet, language));
}

function formatOf(name: string, sheet: SheetOptions, language: Language): ChosenFormat {
  const expect = () => {};
  if (name === 'html') return { name, singleFile: false, expect, make: (run) => classReport(run, pageHashes()) };
  if (!isFormatName(name))
    throw new UsageError(fill(gradeWording.unknownFormat[language], { name, formats: gradeFormats.join(', ') }));
  const { format, singleFile } = courseFormats[name];
  if (name !== 'canvas' && name !== 'moodle') return { name, singleFile, expect, make: format };
  return {
    name,
    singleFile,
    expect(course) {
      const fault = name === 'canvas' ? canvasFault(sheet, course) : moodleFault(sheet);
      if (fault !== undefined) throw new UsageError(sheetFaultText(fault, language));
    },
    make: (run) => (name === 'canvas' ? canvasFormat(run, sheet) : moodleFormat(run, sheet)),
  };
}

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(courseFormats, name);
}

/** By which a page's own policy lets its style and script in. */
function pageHashes(): PageHashes {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  return { style: hash(classStyle), script: hash(classScript) };
}
