import type { CatalogFolders } from '../catalog/exercise-folder.ts';
import type { Language } from '../model/localized.ts';
import type { Style } from '../report/style.ts';
import type { Limits } from '../yaml/limits.ts';

/** What a command works with instead of the process: its words, its streams, its surroundings. */
export interface Context {
  readonly language: Language;
  /** For standard output. */
  readonly style: Style;
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folders: CatalogFolders;
  /** What `--limit` set of how much of a file is read. */
  readonly limits: Partial<Limits>;
  readonly stdinIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Resolves once the text is handed over, so that no amount of output piles up in memory. */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => void;
  /** Undefined where there is more than `most` bytes. */
  readonly readStdin: (most: number) => Promise<Uint8Array | undefined>;
}
