import type { Language } from '../../model/localized.ts';
import type { Style } from '../../report/style.ts';

/** What every text on the screen depends on beside its content. */
export interface LinesContext {
  readonly language: Language;
  readonly style: Style;
  /** Columns that a line may take. */
  readonly width: number;
}
