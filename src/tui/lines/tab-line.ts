import { textWidth } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { type AppState, type PaneName, paneNames, type TaskState } from '../state/app-state.ts';
import { lowerPanesOf, panesOf } from '../state/panes.ts';
import { cutLine } from '../text/cut-text.ts';
import type { Line, Segment } from '../text/line.ts';
import { wholeWidth } from './layout.ts';

/** The panes with their numbers, as tabs: the one that is shown stands out. */
export function tabLine(state: AppState, { focus }: TaskState): Line {
  const { size, style } = state;
  const panes = panesOf(state);
  const tabs = panes.flatMap((name) => [tab(name, name === focus, state), { text: ' ' }]);
  return cutLine(scrolledTo(tabs, panes.indexOf(focus) * 2, wholeWidth(size)), wholeWidth(size), style);
}

/** The line between the upper panes and the lower one, which names what may stand below it. */
export function dividerLine(state: AppState, { lower, focus }: TaskState): Line {
  const { size, style, language } = state;
  const rule = style.ascii ? '-' : '─';
  const words = appWords(language).panes;
  const names = lowerPanesOf(state).flatMap((name): Segment[] => [
    { text: ' ' },
    name === lower
      ? { text: `${paneNames.indexOf(name) + 1} ${words[name]}`, paint: focus === lower ? 'inverse' : 'bold' }
      : { text: `${paneNames.indexOf(name) + 1} ${words[name]}`, paint: 'dim' },
    { text: ' ' },
  ]);
  const used = names.reduce((sum, { text }) => sum + textWidth(text), 0) + 2;
  return [
    { text: rule.repeat(2), paint: 'dim' },
    ...names,
    { text: rule.repeat(Math.max(0, size.columns - used)), paint: 'dim' },
  ];
}

function tab(name: PaneName, current: boolean, { language, style }: AppState): Segment {
  const text = `${paneNames.indexOf(name) + 1} ${appWords(language).panes[name]}`;
  if (!current) return { text: ` ${text} `, paint: 'dim' };
  return { text: style.color ? ` ${text} ` : `[${text}]`, paint: 'inverse' };
}

/** As few of the first tabs left out as it takes to see the current one. */
function scrolledTo(tabs: readonly Segment[], current: number, width: number): readonly Segment[] {
  let from = 0;
  const widthOf = (segments: readonly Segment[]) => segments.reduce((sum, { text }) => sum + textWidth(text), 0);
  while (from < current && widthOf(tabs.slice(from, current + 1)) > width) from += 2;
  return tabs.slice(from);
}
