import type { Workload } from '../../cluster/cluster.ts';
import {
  type GroupedCell,
  type GroupedColumn,
  type GroupedMatrix,
  groupedCell,
} from '../../cluster/network/group-matrix.ts';
import { escapeControls } from '../escape.ts';
import { type Paint, paint } from '../style.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Rows and columns that are shown; the rest is counted. */
const mostRows = 30;
const mostColumns = 60;

const paints: Readonly<Record<GroupedCell, Paint>> = { all: 'green', none: 'red', some: 'yellow', alone: 'dim' };

/** A table of workloads that connect and the ports that they may connect to; wide ones in several blocks of columns. */
export function previewMatrix(matrix: GroupedMatrix | undefined, options: PreviewOptions): string[] {
  if (matrix === undefined || matrix.workloads.length === 0) return [];
  if (matrix.columns.length === 0) return [word(options, 'noTargets')];
  const rows = matrix.workloads.slice(0, mostRows);
  const columns = matrix.columns.slice(0, mostColumns);
  const names = rows.map((workload) => sourceName(workload, options));
  const first = Math.max(textWidth(word(options, 'fromTo')), ...names.map(textWidth));
  const lines = blocks(columns, options.width - 2 - first, options).flatMap((block) => {
    const cells = rows.map((_, index) => block.map((column) => groupedCell(column, index)));
    const shown = cells.map((row, index) => [names[index] ?? '', ...row.map((cell) => word(options, cell))]);
    const titles = [word(options, 'fromTo'), ...block.map((column) => targetName(column, options))];
    return table([titles, ...shown], 2, (text, row, column) => {
      const cell = cells[row - 1]?.[column - 1];
      return cell === undefined ? text : paint(options.style, paints[cell], text);
    });
  });
  return [...lines, ...omissions(matrix, options), ...wrapText(word(options, 'matrixNote'), options.width - 2)];
}

function omissions({ workloads, columns }: GroupedMatrix, options: PreviewOptions): string[] {
  const [rows, targets] = [workloads.length - mostRows, columns.length - mostColumns];
  return [
    ...(rows > 0 ? [word(options, 'moreRows', { count: rows })] : []),
    ...(targets > 0 ? [word(options, 'moreColumns', { count: targets })] : []),
  ];
}

/** As many columns side by side as fit, one at least. */
function blocks(columns: readonly GroupedColumn[], width: number, options: PreviewOptions): GroupedColumn[][] {
  const found: GroupedColumn[][] = [];
  let room = 0;
  for (const column of columns) {
    const needed = 2 + Math.max(5, textWidth(targetName(column, options)));
    if (found.length === 0 || needed > room) {
      found.push([]);
      room = width;
    }
    found.at(-1)?.push(column);
    room -= needed;
  }
  return found;
}

function sourceName(workload: Workload, options: PreviewOptions): string {
  return escapeControls(`${workload.kind} ${namespaced(workload, options)}`);
}

function targetName({ to, port, protocol }: GroupedColumn, options: PreviewOptions): string {
  return escapeControls(`${namespaced(to, options)}:${port}${protocol === 'TCP' ? '' : `/${protocol}`}`);
}
