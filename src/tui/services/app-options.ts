import type { Catalog } from '../../catalog/read-catalog.ts';
import type { Language } from '../../model/localized.ts';
import type { ProgressStore } from '../../progress/open-progress.ts';
import type { Style } from '../../report/style.ts';

/** What the app and the linear mode are started with. */
export interface AppOptions {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly style: Style;
  /** The folder of the learner's files. Default: `kubedrill` in the current directory, or where the file was before. */
  readonly workspace?: string | undefined;
  /** Default: the learner's own, as `openProgress` finds it. */
  readonly progress?: ProgressStore;
  /** Default: the process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
