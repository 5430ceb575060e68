import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import { type Style, symbol } from '../../report/style.ts';
import type { Segment } from '../text/line.ts';

/** Solved, tried, or untouched, as a symbol; the words for it stand at the line's end. */
export function progressMark(progress: ExerciseProgress, style: Style): Segment {
  if (progress.solved) return { text: symbol(style, 'met'), paint: 'green' };
  if (progress.attempts > 0) return { text: symbol(style, 'wouldBeMet'), paint: 'yellow' };
  return { text: symbol(style, 'blocked'), paint: 'dim' };
}
