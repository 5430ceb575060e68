import type { Style } from '../report/style.ts';
import type { ExamDesk } from './exam/exam-desk.ts';
import { ExamSession } from './linear/exam-session.ts';
import { type LinearStreams, openTerminalPort } from './linear/terminal-port.ts';
import type { AppServices } from './services/app-services.ts';

/** Sits an exam line by line, until it has ended, or the candidate leaves and the clock runs on. */
export async function runLinearExam(
  desk: ExamDesk,
  services: AppServices,
  style: Style,
  streams: LinearStreams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const port = openTerminalPort(streams);
  try {
    await new ExamSession(desk, services, port, style).run();
  } finally {
    port.close();
  }
}
