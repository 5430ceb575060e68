import type { Language } from '../../../model/localized.ts';
import { escapeControls } from '../../escape.ts';
import { courseWording } from '../../wording/course.ts';
import { fill } from '../../wording/fill.ts';
import type { SheetFault } from './sheet.ts';

/** Why a sheet cannot be filled and what to do, in one sentence that is safe to print. */
export function sheetFaultText({ code, columns }: SheetFault, language: Language): string {
  const named = columns.map((column) => `\`${escapeControls(column.trim())}\``).join(', ');
  return fill(courseWording[code][language], { columns: named });
}
