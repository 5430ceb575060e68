import type { RecordedFinding } from '../../course/outcome.ts';
import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import type { Language } from '../../model/localized.ts';
import { escapeControls } from '../escape.ts';
import { withField } from '../named-message.ts';
import { type SymbolName, symbol } from '../style.ts';
import { commandWording } from '../wording/commands.ts';
import { courseWording } from '../wording/course.ts';
import { fill } from '../wording/fill.ts';
import type { CourseRun } from './course-format.ts';
import { cutText } from './cut-text.ts';
import { taskNotes } from './task-notes.ts';
import { type RequirementView, taskView } from './task-view.ts';

/** What feedback needs of a run. */
export type FeedbackRun = Pick<CourseRun, 'course' | 'language'>;

/** UTF-16 units of one message or line of code, lines of code, and findings of a requirement that are shown. */
const most = { message: 2000, codeLine: 240, codeLines: 12, findings: 10 } as const;

/** All that a student is told: each task, with an empty line between two. Safe to print, line by line. */
export function studentFeedback(score: StudentScore, run: FeedbackRun): string[] {
  return score.tasks.flatMap((task, index) => [...(index === 0 ? [] : ['']), ...taskFeedback(task, run)]);
}

/** What a student is told of one task, as much as the policy reveals: plain lines without controls. */
function taskFeedback(task: TaskScore, run: FeedbackRun): string[] {
  const { language } = run;
  return [`${taskTitle(task, language)}: ${shortScore(task, language)}`, ...taskDetails(task, run)];
}

/** `Headless Service (headless)` */
export function taskTitle({ task: { exercise, id } }: TaskScore, language: Language): string {
  return `${oneLine(exercise.title[language].trim(), most.codeLine, language)} (${escapeControls(id)})`;
}

/** The same without its first line. */
export function taskDetails(task: TaskScore, { course, language }: FeedbackRun): string[] {
  const view = taskView(task, course.policy);
  const told = new Set<string>();
  const findings = (some: readonly RecordedFinding[]) =>
    some.slice(0, most.findings).flatMap((one) => findingLines(one, told, language));
  const rest = (count: number) =>
    count > most.findings ? [fill(commandWording.more[language], { count: count - most.findings })] : [];
  const requirements = task.state === 'graded' ? view.requirements : [];
  const lines = requirements.flatMap((one) => [
    requirementLine(one, language),
    ...indented([...findings(one.findings), ...rest(one.findings.length)]),
  ]);
  const untold = view.remarks.filter((one) => !told.has(keyOf(one)));
  const under = (heading: string, some: readonly RecordedFinding[]) =>
    some.length === 0 ? [] : [`${heading}:`, ...indented([...findings(some), ...rest(some.length)])];
  const errors = untold.filter(({ severity }) => severity === 'error');
  const warnings = untold.filter(({ severity }) => severity === 'warning');
  const rejected = task.state === 'ungradable' ? commandWording.unreadable : commandWording.rejections;
  return [
    ...taskNotes(task, view, language),
    ...lines,
    ...under(rejected[language], errors),
    ...under(commandWording.warnings[language], warnings),
  ];
}

/** `score: 8/10`, or that it is open. */
export function scoreLine(of: Pick<StudentScore, 'score' | 'max'>, language: Language): string {
  return fill(courseWording.score[language], { score: shortScore(of, language) });
}

function shortScore({ score, max }: Pick<StudentScore, 'score' | 'max'>, language: Language): string {
  return score === undefined ? courseWording.openScore[language] : `${score}/${max}`;
}

const symbols: Readonly<Record<RequirementView['score']['state'], SymbolName>> = {
  met: 'met',
  unmet: 'unmet',
  blocked: 'blocked',
  'would-be-met': 'wouldBeMet',
  missing: 'unmet',
};

function requirementLine({ requirement, score }: RequirementView, language: Language): string {
  const { state, earned, points } = score;
  const mark = symbol({ color: false, ascii: false }, symbols[state]);
  const says = oneLine(requirement.says[language].trim(), most.message, language);
  const note = state === 'met' || state === 'missing' ? '' : ` (${commandWording[state][language]})`;
  return `${mark} ${points === 0 ? '' : `${earned}/${points} `}${says}${note}`;
}

/** Message, place, code and help; what was told before only by its message. */
function findingLines(finding: RecordedFinding, told: Set<string>, language: Language): string[] {
  const { file, line, column, excerpt, help } = finding;
  const message = findingMessage(finding, language);
  const key = keyOf(finding);
  if (told.has(key)) return [`${message} ${commandWording.seeAbove[language]}`];
  told.add(key);
  const code = excerpt === '' ? [] : excerpt.split('\n').slice(0, most.codeLines);
  return [
    message,
    `--> ${oneLine(file, most.codeLine, language)}:${line}:${column}`,
    ...code.map((each) => oneLine(each, most.codeLine, language)),
    ...(help === null ? [] : [`${commandWording.help[language]}: ${oneLine(help[language], most.message, language)}`]),
  ];
}

/** A finding's message with its field where it needs one, on one line without controls, cut where it is huge. */
export function findingMessage({ code, field, message }: RecordedFinding, language: Language): string {
  return oneLine(withField(code, field, message[language]), most.message, language);
}

function oneLine(text: string, atMost: number, language: Language): string {
  return escapeControls(cutText(text, atMost, language));
}

function keyOf({ code, field, file, line, column, message }: RecordedFinding): string {
  return JSON.stringify([code, field, file, line, column, message.en]);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`.trimEnd());
}
