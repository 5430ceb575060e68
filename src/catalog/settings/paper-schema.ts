import { z } from 'zod';
import { mostMinutes, mostTasks, usualMinutes, usualPassMark } from '../../exam/paper.ts';
import { shape, slug, title } from '../schema-parts.ts';

const task = z.strictObject(
  {
    exercise: slug.describe('the exercise’s id'),
    weight: z
      .number(shape('positive-number'))
      .positive(shape('positive-number'))
      .optional()
      .describe('any scale: all weights together become 100 per cent. If left out, the exercise’s points'),
  },
  shape('map'),
);

/** What a paper (`kubedrill exam --paper FILE`) may hold. As for exercises, the messages are the names of shapes. */
export const paperSchema = z
  .strictObject(
    {
      title: title.optional(),
      minutes: z
        .int(shape('minutes'))
        .min(1, shape('minutes'))
        .max(mostMinutes, shape('minutes'))
        .optional()
        .describe(`${usualMinutes} if left out`),
      passMark: z
        .int(shape('per-cent'))
        .min(1, shape('per-cent'))
        .max(100, shape('per-cent'))
        .optional()
        .describe(`per cent of the whole; ${usualPassMark} if left out`),
      allowPause: z
        .boolean(shape('yes-or-no'))
        .optional()
        .describe('whether the clock may be stopped; false if left out'),
      tasks: z.array(task, shape('task-list')).min(1, shape('task-list')).max(mostTasks, shape('task-list')),
    },
    shape('map'),
  )
  .meta({ title: 'kubedrill exam paper' });

export const paperKeys: ReadonlySet<string> = new Set([...Object.keys(paperSchema.shape), ...Object.keys(task.shape)]);

/** The JSON Schema of papers, for editors. */
export function paperJsonSchema(): object {
  return z.toJSONSchema(paperSchema);
}
