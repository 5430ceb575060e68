import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import type { Course, CourseTask, Policy } from '../../src/course/course.ts';
import type { RecordedFinding, SubmissionOutcome } from '../../src/course/outcome.ts';
import { scoreStudent } from '../../src/course/score-student.ts';
import type { Student, StudentScore } from '../../src/course/student-score.ts';
import { SummaryBuilder } from '../../src/course/summary/summary-builder.ts';
import { grade } from '../../src/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { diagnosticToJson } from '../../src/report/diagnostic-json.ts';
import { due, hour, usualPolicy } from './course-builders.ts';

const folders = { exercises: 'exercises', solutions: 'solutions', answers: 'test/answers' };
const exerciseIds = ['headless-service', 'named-target-port', 'probes', 'headless-statefulset', 'database-for-one-app'];
const given = [
  'Amara',
  'Lukas',
  'Sofia',
  'Noah',
  'Priya',
  'Chloé',
  'Mateo',
  'Ingrid',
  'Tomasz',
  'Leila',
  'Owen',
  'Yara',
];
const family = ['Okafor', 'Brandt', 'Marchetti', 'Lindqvist', 'Raman', 'Fournier', 'Alvarez', 'Solberg', 'Nowak'];
const koreanFamily = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'];
const koreanGiven = ['서연', '도윤', '지우', '하준', '수아', '민재', '채원', '시우', '예린', '건우', '다은', '현우'];

/** A class whose work the real grader has graded: answers of the product's own tests, chosen by chance from a seed. */
export function generatedClass(students: number, policy: Partial<Policy> = {}, seed = 6) {
  const random = xoroshiro128plus(seed);
  const chance = (sides: number) => uniformInt(random, 0, sides - 1);
  const course = generatedCourse(policy);
  const scores: StudentScore[] = [];
  for (let number = 1; number <= students; number += 1) {
    const student = studentOf(number, chance, course.policy.anonymous);
    const ability = (chance(60) + chance(60)) / 120;
    const outcomes = new Map<string, SubmissionOutcome>();
    if (chance(25) > 0) {
      course.tasks.forEach((task, place) => {
        const outcome = outcomeOf(student, task, ability - place * 0.06, chance);
        if (outcome !== undefined) outcomes.set(task.id, outcome);
      });
    }
    scores.push(scoreStudent(student, outcomes, course));
  }
  const builder = new SummaryBuilder(course);
  for (const score of scores) builder.add(score);
  return { course, scores, summary: builder.finish() };
}

function generatedCourse(policy: Partial<Policy>): Course {
  const { exercises } = loadCatalog(folders);
  const tasks = exerciseIds.flatMap((id, place): CourseTask[] => {
    const entry = exercises.find(({ exercise }) => exercise.id === id);
    return entry === undefined ? [] : [{ id, exercise: entry.exercise, weight: 15 + place * 2.5, due }];
  });
  const title = { en: 'Cloud Systems, spring 2026', ko: '클라우드 시스템, 2026년 봄 학기' };
  return { id: 'cloud-systems', title, tasks, policy: { ...usualPolicy, passMark: 60, ...policy } };
}

function studentOf(number: number, chance: (sides: number) => number, anonymous: boolean): Student {
  const id = `s${String(number).padStart(4, '0')}`;
  const pick = (names: readonly string[]) => names[chance(names.length)] ?? '';
  const name = chance(2) === 0 ? `${pick(given)} ${pick(family)}` : `${pick(koreanFamily)}${pick(koreanGiven)}`;
  const shown = anonymous ? `Student ${number}` : name;
  return { id, name, shown, slug: anonymous ? `student-${number}` : id, fields: {} };
}

function outcomeOf(
  { id }: Student,
  task: CourseTask,
  ability: number,
  chance: (sides: number) => number,
): SubmissionOutcome | undefined {
  const lot = chance(100);
  if (lot < 4) return undefined;
  const { right, wrong } = answersOf(task.exercise);
  // A few mistakes are everybody's, most are rare.
  const usual = wrong[Math.floor((chance(1000) / 1000) ** 2.5 * wrong.length)];
  const text = (chance(100) / 100 < ability + 0.1 ? right[chance(right.length)] : usual) ?? '';
  const late = chance(9) === 0 ? chance(60) * hour : -chance(90) * hour;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = { name: `${task.id}.yaml`, sha256, bytes: Buffer.byteLength(text) };
  const base = {
    student: id,
    task: task.id,
    exercise: { id: task.exercise.id, digest: task.exercise.digest },
    files: [file],
    submission: createHash('sha256').update(file.name).update(sha256).digest('hex'),
    submittedAt: chance(40) === 0 ? undefined : due + late,
    markedLate: false,
  };
  if (lot === 4) return { ...base, outcome: 'fault', fault: { kind: 'time-limit', seconds: 10 } };
  const result = grade(task.exercise, [{ name: file.name, text }]);
  const told = [...result.verdicts.flatMap((verdict) => [...verdict.errors, ...verdict.warnings])];
  const unread = result.parsed.flatMap(({ diagnostics }) => diagnostics);
  const requirements = result.requirements.map(({ requirement, state, findings }) => ({
    id: requirement.id,
    state,
    points: requirement.points,
    gate: requirement.kind === 'unchanged',
    findings: findings.map(recorded),
  }));
  const remarks = [...unread, ...told].map(recorded);
  return result.outcome === 'graded'
    ? { ...base, outcome: 'graded', requirements, remarks }
    : { ...base, outcome: 'ungradable', requirements, remarks, refused: undefined };
}

function recorded(diagnostic: Diagnostic): RecordedFinding {
  const options = { before: 2, after: 1, style: { color: false, ascii: false }, width: 90 };
  const excerpt = codeFrame(diagnostic.source, diagnostic.span, options).join('\n');
  return { ...diagnosticToJson(diagnostic), excerpt };
}

const answers = new Map<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>();

function answersOf({ id, domain }: Exercise) {
  const known = answers.get(id);
  if (known !== undefined) return known;
  const read = (folder: string) =>
    fs
      .readdirSync(`${folder}/${domain}/${id}`)
      .sort()
      .map((name) => fs.readFileSync(`${folder}/${domain}/${id}/${name}`, 'utf8'));
  const found = { right: read('solutions'), wrong: read('test/answers') };
  answers.set(id, found);
  return found;
}
