import { Box } from 'ink';
import { bodyHeight } from '../lines/layout.ts';
import { overlayLines } from '../lines/overlay-lines.ts';
import { visibleLines } from '../lines/visible-lines.ts';
import type { AppState } from '../state/app-state.ts';
import type { ReadingOverlay } from '../state/overlay.ts';
import { Rows } from './rows.tsx';

interface OverlayViewProps {
  readonly state: AppState;
  readonly overlay: ReadingOverlay;
}

/** A text in place of the list or task: help, lesson or reference answer. */
export function OverlayView({ state, overlay }: OverlayViewProps) {
  const { language, style, size } = state;
  const height = bodyHeight(size);
  const width = Math.max(1, size.columns - 2);
  const visible = visibleLines(overlayLines(state, overlay), overlay.scroll, height, { language, style, width });
  return (
    <Box paddingLeft={1} height={height} overflow="hidden">
      <Rows lines={visible} width={width} height={height} style={style} />
    </Box>
  );
}
