import { Box } from 'ink';
import { bodyHeight, isWide, paneWidth } from '../lines/layout.ts';
import { paneLines } from '../lines/pane-lines.ts';
import { visibleLines } from '../lines/visible-lines.ts';
import type { AppState, PaneName, TaskState } from '../state/app-state.ts';
import { lineOf } from '../text/line.ts';
import { Rows } from './rows.tsx';

interface TaskViewProps {
  readonly state: AppState;
  readonly task: TaskState;
}

/** The task left and its requirements right; one below the other where the window is narrow. */
export function TaskView({ state, task }: TaskViewProps) {
  const { language, style, size } = state;
  const height = bodyHeight(size);
  const { lines } = paneLines(state, task);
  const pane = (name: PaneName) => {
    const width = paneWidth(name, size);
    const visible = visibleLines(lines[name], task.scroll[name], height, { language, style, width });
    return <Rows lines={visible} width={width} height={height} style={style} />;
  };
  const bar = lineOf(style.ascii ? ' | ' : ' │ ', 'dim');
  return (
    <Box paddingLeft={1} height={height} overflow="hidden">
      {pane('task')}
      {isWide(size) && (
        <Rows lines={Array.from({ length: height }, () => bar)} width={3} height={height} style={style} />
      )}
      {isWide(size) && pane('requirements')}
    </Box>
  );
}
