import { Box } from 'ink';
import { footerLines } from '../lines/footer-lines.ts';
import { headerLines } from '../lines/header-lines.ts';
import type { AppState } from '../state/app-state.ts';
import { HomeView } from './home-view.tsx';
import { OverlayView } from './overlay-view.tsx';
import { Rows } from './rows.tsx';
import { TaskView } from './task-view.tsx';

/** The whole screen, one row less than the window has. */
export function Screen({ state }: { readonly state: AppState }) {
  const { size, style } = state;
  const height = Math.max(1, size.rows - 1);
  return (
    <Box flexDirection="column" width={size.columns} height={height} overflow="hidden">
      <Rows lines={headerLines(state)} width={size.columns} height={2} style={style} />
      <Body state={state} />
      <Rows lines={footerLines(state)} width={size.columns} height={2} style={style} />
    </Box>
  );
}

function Body({ state }: { readonly state: AppState }) {
  const { overlay, task } = state;
  if (overlay !== undefined && overlay.kind !== 'confirm') return <OverlayView state={state} overlay={overlay} />;
  return task === undefined ? <HomeView state={state} /> : <TaskView state={state} task={task} />;
}
