import type { Style } from '../../report/style.ts';
import type { PaneName } from '../state/app-state.ts';
import { type Line, lineOf } from '../text/line.ts';

/** The line between task and requirements. Its head points at the one that scrolls, if one of them does. */
export function barLines(focus: PaneName, height: number, style: Style): Line[] {
  const bar = lineOf(style.ascii ? ' | ' : ' │ ', 'dim');
  const towards = focus === 'task' ? 0 : focus === 'requirements' ? 1 : undefined;
  const head = towards === undefined ? bar : lineOf(` ${(style.ascii ? '<>' : '◀▶')[towards]} `, 'cyan');
  return [head, ...Array<Line>(Math.max(0, height - 1)).fill(bar)];
}
