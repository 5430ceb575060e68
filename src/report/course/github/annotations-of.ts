import type { RecordedFinding } from '../../../course/outcome.ts';
import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import { commandWording } from '../../wording/commands.ts';
import { courseWording } from '../../wording/course.ts';
import type { CourseRun } from '../course-format.ts';
import { findingMessage, scoreLine, taskTitle } from '../feedback-text.ts';
import { submittedFile } from '../submitted-file.ts';
import { refusalText } from '../task-notes.ts';
import { isComplete } from '../task-output.ts';
import { taskView } from '../task-view.ts';
import type { Annotation } from './workflow-command.ts';

/** An annotation, and how urgent it is: 0 the grader's faults, 1 what cannot be graded, 2 everything else. */
export interface RankedAnnotation {
  readonly rank: 0 | 1 | 2;
  readonly annotation: Annotation;
}

/** What GitHub is to show of a student's tasks, as much as the policy reveals. The same finding comes once. */
export function annotationsOf(score: StudentScore, run: CourseRun): RankedAnnotation[] {
  return score.tasks.flatMap((task) => ofTask(task, score, run));
}

function ofTask(task: TaskScore, { student }: StudentScore, run: CourseRun): RankedAnnotation[] {
  const { language, summary, course } = run;
  const title = summary.students === 1 ? taskTitle(task, language) : `${student.shown}: ${taskTitle(task, language)}`;
  const view = taskView(task, course.policy);
  const told = (finding: RecordedFinding): Annotation => ({
    kind: finding.severity,
    title,
    message: withHelp(finding, language),
    place: { ...finding, file: submittedFile(finding.file, student, run) },
  });
  if (task.state === 'missing' || isComplete(task)) return [];
  if (task.state === 'fault')
    return [{ rank: 0, annotation: { kind: 'error', title, message: courseWording.faultTold[language] } }];
  const findings = distinct([...view.requirements.flatMap((one) => one.findings), ...view.remarks]);
  if (task.state === 'ungradable' && findings.length === 0) {
    const message =
      view.refused === undefined ? commandWording.ungradable[language] : refusalText(view.refused, language);
    return [{ rank: 1, annotation: { kind: 'error', title, message } }];
  }
  if (findings.length > 0)
    return findings.map((one) => ({ rank: task.state === 'ungradable' ? 1 : 2, annotation: told(one) }));
  const unmet = view.requirements.filter(({ score: { state } }) => state !== 'met');
  const messages = unmet.map(
    ({ requirement, score: { state } }) =>
      `${requirement.says[language].trim()} (${state === 'missing' ? courseWording.missing[language] : commandWording[state][language]})`,
  );
  const texts = messages.length === 0 ? [scoreLine(task, language)] : messages;
  return texts.map((message) => ({ rank: 2, annotation: { kind: 'error', title, message } }));
}

function withHelp(finding: RecordedFinding, language: CourseRun['language']): string {
  const message = findingMessage(finding, language);
  return finding.help === null ? message : `${message}\n${commandWording.help[language]}: ${finding.help[language]}`;
}

function distinct(findings: readonly RecordedFinding[]): RecordedFinding[] {
  const seen = new Map<string, RecordedFinding>();
  for (const one of findings) {
    const key = JSON.stringify([one.code, one.field, one.file, one.line, one.column]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
