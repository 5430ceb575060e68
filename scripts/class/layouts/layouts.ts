import type { ClassLayout } from './class-layout.ts';
import { csv } from './csv.ts';

export const layoutNames = ['folders', 'moodle', 'canvas', 'classroom'] as const;
export type LayoutName = (typeof layoutNames)[number];

export const classLayouts: Readonly<Record<LayoutName, ClassLayout>> = {
  folders: {
    idOf: ({ number }) => number,
    pathOf: ({ student }, part) => `${student.number}/${part}`,
    keepsFolders: true,
    sheets: () => [],
  },
  // As `gh classroom clone student-repos` lays them out.
  classroom: {
    idOf: ({ login }) => login,
    pathOf: ({ student }, part) => `ckad-labs-${student.login}/${part}`,
    keepsFolders: true,
    sheets: () => [],
  },
  // "Download all submissions", in folders.
  moodle: {
    idOf: ({ participant }) => participant,
    pathOf: ({ student }, part) => `${student.name}_${student.participant}_assignsubmission_file/${part}`,
    keepsFolders: true,
    sheets: (students, tasks) => [
      {
        path: 'moodle-worksheet.csv',
        content: csv([
          [
            'Identifier',
            'Full name',
            'Email address',
            'Status',
            'Grade',
            'Maximum grade',
            'Grade can be changed',
            'Last modified (submission)',
            'Last modified (grade)',
            'Feedback comments',
          ],
          ...students.map(({ participant, name, email }) => [
            `Participant ${participant}`,
            name,
            email,
            'Submitted for grading',
            '',
            tasks.reduce((sum, { weight }) => sum + weight, 0).toFixed(2),
            'Yes',
            '-',
            '-',
            '',
          ]),
        ]),
      },
    ],
  },
  // "Download Submissions": all in one folder, the name's letters first.
  canvas: {
    idOf: ({ canvasUser }) => canvasUser,
    pathOf: ({ student, task, modified }, part) => {
      const name = student.name.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
      const late = modified > task.due ? '_LATE' : '';
      // Each task is an assignment, in which each student's submission has a number.
      const submission = 9_000_000 + Math.floor(task.due / 604_800_000) * 1000 + student.index;
      return `${name}${late}_${student.canvasUser}_${submission}_${part}`;
    },
    keepsFolders: false,
    sheets: (students, tasks) => [
      {
        path: 'canvas-gradebook.csv',
        content: csv([
          [
            'Student',
            'ID',
            'SIS User ID',
            'SIS Login ID',
            'Section',
            ...tasks.map(({ entry }, index) => `${entry.exercise.title.en} (${4100 + index})`),
          ],
          ['    Points Possible', '', '', '', '', ...tasks.map(({ weight }) => weight.toFixed(2))],
          ...students.map(({ name, canvasUser, number, email, index }) => [
            sortable(name),
            canvasUser,
            number,
            email,
            `CKAD-${1 + (index % 3)}`,
            ...tasks.map(() => ''),
          ]),
        ]),
      },
    ],
  },
};

/** `Family, Given`, where the name has parts. */
function sortable(name: string): string {
  const [given = '', ...family] = name.split(' ');
  return family.length === 0 ? given : `${family.join(' ')}, ${given}`;
}
