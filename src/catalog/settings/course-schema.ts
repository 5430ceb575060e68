import { z } from 'zod';
import { usualPassMark } from '../../exam/paper.ts';
import { filledText, shape, slug, title } from '../schema-parts.ts';

const share = z.number(shape('share')).min(0, shape('share')).max(100, shape('share'));
const count = z.int(shape('count')).min(0, shape('count'));
const yesOrNo = z.boolean(shape('yes-or-no'));

const task = z.strictObject(
  {
    exercise: slug.describe('the exercise’s id'),
    id: slug.optional().describe('what submissions are matched by; the exercise’s id if left out'),
    weight: z
      .number(shape('positive-number'))
      .positive(shape('positive-number'))
      .optional()
      .describe('what the whole task is worth; the exercise’s points if left out'),
    due: z
      .string(shape('due'))
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/, { ...shape('due'), abort: true })
      .refine((text) => !Number.isNaN(Date.parse(text)), shape('due'))
      .optional()
      .describe('RFC 3339 with its offset; never late if left out'),
  },
  shape('map'),
);

const late = z.strictObject(
  {
    graceMinutes: count.optional().describe('lateness that costs nothing; 0 if left out'),
    percentPerDay: share.optional().describe('per cent of the task’s weight lost a day begun; 0 if left out'),
    atMostPercent: share.optional().describe('the most that is lost while it counts at all; 100 if left out'),
    daysAccepted: count.optional().describe('later than so many days counts nothing; everything counts if left out'),
  },
  shape('map'),
);

/** What a course (`kubedrill grade --course FILE`) may hold. As for exercises, the messages are the names of shapes. */
export const courseSchema = z
  .strictObject(
    {
      id: slug.describe('goes into results'),
      title: title.optional().describe('the id if left out'),
      set: filledText.optional().describe('a folder with exercises/, from this file on; kubedrill’s own if left out'),
      passMark: share.optional().describe(`per cent of the whole; ${usualPassMark} if left out`),
      reveal: z
        .enum(['score', 'requirements', 'findings', 'full'], shape('reveal'))
        .optional()
        .describe('how much students are told: `full` if left out'),
      anonymous: yesOrNo.optional().describe('whether reports call students by pseudonyms; false if left out'),
      anonymityKey: filledText
        .optional()
        .describe('a secret that pseudonyms are made with; without one whoever knows the ids can find them out'),
      creditRejected: yesOrNo
        .optional()
        .describe('whether requirements earn that only a rejected object meets; false if left out'),
      late: late.optional(),
      submitted: z
        .string(shape('submitted'))
        .regex(/\S/, shape('submitted'))
        .optional()
        .describe('`none`; `modified`: the files’ own times; or a CSV file with student,task,submitted'),
      roster: filledText.optional().describe('a CSV file with id,name and more columns; from this file on'),
      tasks: z.array(task, shape('task-list')).min(1, shape('task-list')).max(100, shape('task-list')),
    },
    shape('map'),
  )
  .meta({ title: 'kubedrill course' });

export const courseKeys: ReadonlySet<string> = new Set(
  [courseSchema, task, late].flatMap((schema) => Object.keys(schema.shape)),
);

/** The JSON Schema of courses, for editors. */
export function courseJsonSchema(): object {
  return z.toJSONSchema(courseSchema);
}
