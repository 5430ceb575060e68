import { z } from 'zod';
import type { ExerciseShape } from '../model/lint.ts';

/** Every `error` is an ExerciseShape: wording turns it into a sentence. */
export const shape = (name: ExerciseShape) => ({ error: name });

export const slug = z.string(shape('slug')).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shape('slug'));
export const filledText = z.string(shape('filled-text')).regex(/\S/, shape('filled-text'));
export const localized = z.strictObject({ en: filledText, ko: filledText }, shape('map')).meta({ id: 'Localized' });
/** `name` or `namespace/name`. */
export const name = z.string(shape('name')).regex(/^[^/\s]+(\/[^/\s]+)?$/, shape('name'));
export const objectName = z
  .string(shape('object-name'))
  .regex(/^[A-Za-z0-9]+\/[^/\s]+(\/[^/\s]+)?$/, shape('object-name'))
  .describe('`Kind/name` or `Kind/namespace/name`');
export const port = z.union([z.int().min(1).max(65_535), z.string().regex(/\S/)], shape('port'));
export const filledMap = z
  .record(z.string(), z.unknown(), shape('filled-map'))
  .refine((map) => Object.keys(map).length > 0, shape('filled-map'));

/** An object, or an address or DNS name, neither of which holds a slash. */
export const connectionEnd = z
  .string(shape('connection-end'))
  .regex(/^([^/\s]+|[A-Za-z0-9]+\/[^/\s]+(\/[^/\s]+)?)$/, shape('connection-end'))
  .describe('`Kind/name`, an address, or (for `to`) a DNS name');

export const base = {
  id: slug.describe('unique in the exercise; what `needs` and the markers of wrong answers refer to'),
  says: localized.describe('all that is demanded, as a short sentence; backticks mark code'),
  hint: localized.describe('points to the field or the idea without giving the answer away'),
  points: z.int(shape('whole-number')).min(0, shape('whole-number')).optional().describe('1, for `unchanged` 0'),
  needs: z.array(slug, shape('list')).optional().describe('requirements without which this one cannot hold'),
};
/** A heading, the same in every language or one for each. */
export const title = z.union([filledText, localized], shape('title'));
