import { classWording } from '../../wording/class-report/page.ts';
import type { CourseRun, CourseWriter } from '../course-format.ts';
import { classScript } from './class-script.ts';
import { itemSection, readingSection } from './item-section.ts';
import { identicalSection, mistakeSection, wrongValueSection } from './mistake-section.ts';
import { overview } from './overview.ts';
import { type PageHashes, pageEnd, pageHead } from './page-frame.ts';
import { scoreSection } from './score-section.ts';
import { studentPage } from './student-page.ts';
import { StudentTable } from './student-table.ts';

const file = 'report.html';

/**
 * How the class did, as `report.html`, and a page of feedback for each student, `students/<slug>.html`. The pages load
 * nothing, and read the same where no script runs. Everything that a student or an instructor wrote is escaped.
 */
export function classReport(run: CourseRun, hashes: PageHashes): CourseWriter {
  const table = new StudentTable(run);
  return {
    begin: () => [{ file, text: beginning(run, hashes) + table.head() }],
    student: (score) => [
      { file, text: table.row(score) },
      { file: `students/${score.student.slug}.html`, text: studentPage(score, run, hashes.style) },
    ],
    end: () => [
      { file, text: `${table.foot()}${readingSection(run)}</main>\n<script>${classScript}</script>\n${pageEnd}` },
    ],
  };
}

function beginning(run: CourseRun, hashes: PageHashes): string {
  const { course, language } = run;
  const title = `${classWording.report[language]}: ${course.title[language]}`;
  const head = pageHead({
    language,
    title,
    generator: 'kubedrill-class-report',
    styleHash: hashes.style,
    scriptHash: hashes.script,
  });
  const sections = [overview, scoreSection, itemSection, mistakeSection, wrongValueSection, identicalSection];
  return head + sections.map((section) => section(run)).join('');
}
