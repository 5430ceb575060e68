import { Box, Text } from 'ink';
import type { Style } from '../../report/style.ts';
import { cutLine } from '../text/cut-text.ts';
import { type Line, printLine } from '../text/line.ts';

interface RowsProps {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly style: Style;
}

/** Exactly `height` rows of `width` columns: longer lines are cut, missing ones are blank. */
export function Rows({ lines, width, height, style }: RowsProps) {
  const rows = Array.from({ length: height }, (_, row) => printLine(cutLine(lines[row] ?? [], width, style), style));
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={height} overflow="hidden">
      <Text wrap="truncate-end">{rows.map((row) => row || ' ').join('\n')}</Text>
    </Box>
  );
}
