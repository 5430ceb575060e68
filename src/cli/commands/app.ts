import { loadCatalog } from '../../catalog/read-catalog.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { hasScreen } from '../has-screen.ts';
import { UsageError } from '../usage-error.ts';

/** `kubedrill` alone: the app on a terminal, linear prompts elsewhere. Only here is ink ever loaded. */
export async function app(
  options: { readonly plain?: boolean; readonly workspace?: string },
  context: Context,
): Promise<number> {
  const { language, style, folders, env } = context;
  const catalog = loadCatalog(folders);
  const shared = { catalog, language, style, workspace: options.workspace, env };
  if (options.plain || !hasScreen(context)) {
    const { startLinear } = await import('../../tui/linear.ts');
    return startLinear(shared);
  }
  if (!runsInk(process.versions.node))
    throw new UsageError(fill(cliWording.appNeedsNode[language], { version: process.versions.node }));
  const { startApp } = await import('../../tui/start-app.tsx');
  if ((await startApp(shared)) !== 'exam') return 0;
  const { exam } = await import('./exam.ts');
  return exam({ ...options, report: [] }, context);
}

function runsInk(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
