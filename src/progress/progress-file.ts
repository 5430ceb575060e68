import path from 'node:path';
import envPaths from 'env-paths';

/**
 * Where progress is kept: `$KUBEDRILL_HOME/progress.jsonl`, else the platform's folder for an application's data
 * (`~/.local/share/kubedrill` on Linux, `~/Library/Application Support/kubedrill` on macOS, …).
 */
export function progressFile(environment: Readonly<Record<string, string | undefined>>): string {
  const home = environment.KUBEDRILL_HOME;
  const folder = home === undefined || home === '' ? envPaths('kubedrill', { suffix: '' }).data : path.resolve(home);
  return path.join(folder, 'progress.jsonl');
}
