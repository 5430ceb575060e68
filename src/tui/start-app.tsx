import type { ExamDesk } from './exam/exam-desk.ts';
import type { AppOptions } from './services/app-options.ts';
import type { AppServices } from './services/app-services.ts';
import { nodeServices } from './services/node-services.ts';
import { createEffectRunner } from './shell/effect-runner.ts';
import { createExamRunner } from './shell/exam-runner.ts';
import { readAtStart } from './shell/read-at-start.ts';
import { initialState } from './state/initial-state.ts';

/**
 * Runs the app in this terminal until the learner quits, and tells whether that was for an exam. Both standard input and output must
 * be terminals. Rejects with what the app threw, the terminal restored.
 */
export async function startApp(options: AppOptions): Promise<'exam' | undefined> {
  const services = nodeServices(options);
  const { language, style } = options;
  const { exercises } = services;
  const size = { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
  const { progress, notice } = readAtStart(services);
  const { runApp } = await loadForProduction(() => import('./run-app.tsx'));
  const initial = initialState({ language, style, size, exercises, progress, now: services.now() });
  return runApp(services, { ...initial, notice }, (terminal) => createEffectRunner(services, terminal));
}

/**
 * Sits an exam in this terminal, until it has ended, or the candidate leaves and the clock runs on. Every exercise of the
 * paper must be there.
 */
export async function startExam(
  desk: ExamDesk,
  services: AppServices,
  { language, style }: Pick<AppOptions, 'language' | 'style'>,
): Promise<void> {
  const { exam } = desk;
  const exercises = exam.tasks.flatMap((_, task) => desk.exercise(task) ?? []);
  const size = { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
  const { runApp } = await loadForProduction(() => import('./run-app.tsx'));
  const start = initialState({ language, style, size, exercises, progress: new Map(), now: services.now() });
  await runApp(services, { ...start, exam, cursor: exam.current }, (terminal) =>
    createExamRunner(desk, services, terminal),
  );
}

/**
 * React chooses its build by NODE_ENV when it is loaded, and the one for developers is several times slower. What the
 * learner has set, or has not, is put back: their editor inherits it.
 */
async function loadForProduction<T>(load: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await load();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
