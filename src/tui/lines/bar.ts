import type { Style } from '../../report/style.ts';
import type { Segment } from '../text/line.ts';

/** How much of something is done, as a bar of `width` columns; nothing where there is no room. */
export function barSegments(done: number, all: number, width: number, style: Style): Segment[] {
  if (width <= 0) return [];
  const share = all === 0 ? 0 : done / all;
  // Neither full before all is done, nor empty once something is.
  const filled = done === 0 ? 0 : share === 1 ? width : Math.max(1, Math.min(width - 1, Math.round(share * width)));
  const [full, empty] = style.ascii ? ['#', '.'] : ['█', '░'];
  return [
    { text: (full ?? '').repeat(filled), paint: 'green' },
    { text: (empty ?? '').repeat(width - filled), paint: 'dim' },
  ];
}
