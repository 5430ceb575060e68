import type { RecordedFinding } from '../../course/outcome.ts';
import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { jsonLine } from '../json-line.ts';
import { commandWording } from '../wording/commands.ts';
import { courseWording } from '../wording/course.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { findingMessage, scoreLine, taskTitle } from './feedback-text.ts';
import { reveals } from './reveal.ts';
import { submittedFile } from './submitted-file.ts';
import { refusalText } from './task-notes.ts';
import { isComplete } from './task-output.ts';
import { taskView } from './task-view.ts';

const file = 'results.sarif';

/** Faults that are listed; they are counted all. */
const mostFaults = 1000;

/**
 * `results.sarif` (2.1.0): a rule a requirement, a result a finding. The grader's faults are no results but
 * notifications of an execution that did not succeed.
 */
export const sarifFormat: CourseFormat = (run) => {
  let first = true;
  let faults = 0;
  const notifications: object[] = [];
  return {
    begin: () => [{ file, text: head(run) }],
    student: (score) => {
      for (const task of score.tasks) {
        if (task.state !== 'fault') continue;
        faults += 1;
        if (notifications.length < mostFaults) notifications.push(notification(score, task, run));
      }
      const results = score.tasks.flatMap((task) => resultsOf(score, task, run));
      const text = results.map((result, index) => `${first && index === 0 ? '' : ','}\n${jsonLine(result)}`).join('');
      first &&= results.length === 0;
      return text === '' ? [] : [{ file, text }];
    },
    end: () => {
      const invocation = {
        executionSuccessful: faults === 0,
        toolExecutionNotifications: notifications,
        properties: { faults },
      };
      return [{ file, text: `\n],"invocations":[${jsonLine(invocation)}]}]}\n` }];
    },
  };
};

function head(run: CourseRun): string {
  const { course, language, provenance } = run;
  const detailed = reveals(course.policy.reveal, 'requirements');
  const rules = course.tasks.flatMap(({ id, exercise }) => [
    { id, shortDescription: { text: exercise.title[language] } },
    ...(detailed
      ? exercise.requirements.map((one) => ({
          id: `${id}/${one.id}`,
          shortDescription: { text: one.says[language].trim() },
          properties: { tags: [exercise.domain, exercise.competency] },
        }))
      : []),
  ]);
  const driver = { name: 'kubedrill', version: provenance.kubedrillVersion, language, rules };
  const open = {
    columnKind: 'utf16CodeUnits',
    properties: { course: course.id, ...provenance },
    tool: { driver },
  };
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `{"$schema":"${schema}","version":"2.1.0","runs":[${jsonLine(open).slice(0, -1)},"results":[`;
}

/** A requirement's findings by its rule; of the whole task by the task's. */
function resultsOf(score: StudentScore, task: TaskScore, run: CourseRun): object[] {
  if (task.state === 'fault' || task.state === 'missing') return [];
  const { language } = run;
  const { requirements, remarks, refused } = taskView(task, run.course.policy);
  const id = task.task.id;
  const found = (ruleId: string, findings: readonly RecordedFinding[]) =>
    findings.map((one) => ({
      ...resultOf(ruleId, score, one.severity, findingMessage(one, language)),
      locations: [locationOf(one, score, run)],
    }));
  const unmet = requirements.filter((one) => one.score.state !== 'met');
  const own = unmet.flatMap(({ requirement, score: { state }, findings }) => {
    const ruleId = `${id}/${requirement.id}`;
    if (findings.length > 0) return found(ruleId, findings);
    if (task.state === 'ungradable') return [];
    const word = state === 'missing' ? courseWording.missing : commandWording[state];
    return [resultOf(ruleId, score, 'error', `${requirement.says[language].trim()} (${word[language]})`)];
  });
  const text = refused === undefined ? commandWording.ungradable[language] : refusalText(refused, language);
  const unread = task.state === 'ungradable' ? [resultOf(id, score, 'error', text)] : [];
  const scored = requirements.length === 0 && task.state === 'graded' && !isComplete(task);
  const only = scored ? [resultOf(id, score, 'note', scoreLine(task, language))] : [];
  return [...unread, ...only, ...own, ...found(id, remarks)];
}

function resultOf(ruleId: string, { student }: StudentScore, level: string, text: string) {
  return { ruleId, kind: 'fail', level, message: { text: escaped(text) }, properties: { student: student.shown } };
}

/** In a SARIF message `[text](link)` is a link and `{0}` a placeholder. */
function escaped(text: string): string {
  return text
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .toWellFormed();
}

function locationOf(
  { file: name, line, column, endLine, endColumn }: RecordedFinding,
  { student }: StudentScore,
  run: CourseRun,
) {
  const uri = submittedFile(name, student, run).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function notification({ student }: StudentScore, task: TaskScore, { language }: CourseRun): object {
  const text = `${student.shown}, ${taskTitle(task, language)}: ${courseWording.faultTold[language]}`;
  return { level: 'error', message: { text: escaped(text) } };
}
