import { Box } from 'ink';
import { barLines } from '../lines/bar-lines.ts';
import { dividerLine, tabLine } from '../lines/tab-line.ts';
import { taskScreen } from '../lines/task-screen.ts';
import type { AppState, TaskState } from '../state/app-state.ts';
import { Pane } from './pane.tsx';
import { Rows } from './rows.tsx';

interface TaskViewProps {
  readonly state: AppState;
  readonly task: TaskState;
}

/** Task and requirements side by side with a third pane below; or one pane below its tabs. */
export function TaskView({ state, task }: TaskViewProps) {
  const { style, size } = state;
  const [first, second, third] = taskScreen(state, task).panes;
  if (first === undefined) return null;
  if (second === undefined || third === undefined)
    return (
      <Box flexDirection="column" paddingLeft={1}>
        <Rows lines={[tabLine(state, task)]} width={first.width} height={1} style={style} />
        <Pane state={state} pane={first} scroll={task.scroll[first.name]} />
      </Box>
    );
  return (
    <Box flexDirection="column">
      <Box paddingLeft={1} height={first.height} overflow="hidden">
        <Pane state={state} pane={first} scroll={task.scroll.task} />
        <Rows lines={barLines(task.focus, first.height, style)} width={3} height={first.height} style={style} />
        <Pane state={state} pane={second} scroll={task.scroll.requirements} />
      </Box>
      <Rows lines={[dividerLine(state, task)]} width={size.columns} height={1} style={style} />
      <Box paddingLeft={1} height={third.height} overflow="hidden">
        <Pane state={state} pane={third} scroll={task.scroll[third.name]} />
      </Box>
    </Box>
  );
}
