import type { PaneView } from '../lines/task-screen.ts';
import { visibleLines } from '../lines/visible-lines.ts';
import type { AppState } from '../state/app-state.ts';
import { Rows } from './rows.tsx';

interface PaneProps {
  readonly state: AppState;
  readonly pane: PaneView;
  readonly scroll: number;
}

/** The part of a pane's lines that is scrolled into sight. */
export function Pane({ state, pane, scroll }: PaneProps) {
  const { language, style } = state;
  const { lines, width, height } = pane;
  const visible = visibleLines(lines, scroll, height, { language, style, width });
  return <Rows lines={visible} width={width} height={height} style={style} />;
}
