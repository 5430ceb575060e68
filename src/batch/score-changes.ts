import type { Course, CourseTask } from '../course/course.ts';
import type { SubmissionOutcome } from '../course/outcome.ts';
import { scoreStudent } from '../course/score-student.ts';
import type { RequirementScore, StudentScore, TaskScore } from '../course/student-score.ts';
import type { Exercise } from '../model/exercise.ts';
import { namedStudent } from './class-list.ts';
import type { RecordPair } from './paired-records.ts';
import type { CourseRules } from './run-header.ts';
import type { StudentRecord } from './student-record.ts';

/** A student whose score another run changes, and by which tasks and requirements. */
export interface StudentChange {
  readonly student: string;
  readonly before: StudentScore;
  readonly after: StudentScore;
  readonly tasks: readonly TaskChange[];
}

export interface TaskChange {
  readonly id: string;
  readonly before: TaskScore | undefined;
  readonly after: TaskScore | undefined;
  readonly requirements: readonly RequirementChange[];
}

export interface RequirementChange {
  readonly id: string;
  /** Undefined where the exercise does not have it. */
  readonly before: RequirementScore | undefined;
  readonly after: RequirementScore | undefined;
}

/** What a student gains or loses; undefined where no task's score changes, nor whether it is graded. */
export function changeOf(pair: RecordPair, before: CourseRules, after: Course): StudentChange | undefined {
  const [one, other] = [
    scoreOf(pair.before, pair.student, recordedCourse(before, pair.before)),
    scoreOf(pair.after, pair.student, after),
  ];
  const ids = [...new Set([...one.tasks, ...other.tasks].map(({ task }) => task.id))];
  const tasks = ids.flatMap((id): TaskChange[] => {
    const [was, is] = [one, other].map(({ tasks: all }) => all.find(({ task }) => task.id === id));
    if (was?.score === is?.score && was?.state === is?.state) return [];
    return [{ id, before: was, after: is, requirements: requirementChanges(was, is) }];
  });
  return tasks.length === 0 ? undefined : { student: pair.student, before: one, after: other, tasks };
}

function requirementChanges(before: TaskScore | undefined, after: TaskScore | undefined): RequirementChange[] {
  const ids = new Set([...(before?.requirements ?? []), ...(after?.requirements ?? [])].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [was, is] = [before, after].map((task) => task?.requirements.find((one) => one.id === id));
    const same = was?.state === is?.state && was?.earned === is?.earned && was?.points === is?.points;
    return same ? [] : [{ id, before: was, after: is }];
  });
}

function scoreOf(record: StudentRecord | undefined, id: string, course: Course): StudentScore {
  const { name, fields, outcomes } = record ?? { name: id, fields: {}, outcomes: [] };
  const student = namedStudent({ id, name, fields }, { anonymous: false, key: '' });
  return scoreStudent(student, new Map(outcomes.map((outcome) => [outcome.task, outcome])), course);
}

/** The course as it was when a student was graded: exercises that have been changed since are known by their outcomes. */
function recordedCourse({ id, title, policy, tasks }: CourseRules, record: StudentRecord | undefined): Course {
  const recorded = tasks.map(({ exercise, ...task }): CourseTask => {
    const outcome = record?.outcomes.find((one) => one.task === task.id);
    return { id: task.id, weight: task.weight, due: task.due, exercise: recordedExercise(exercise, outcome) };
  });
  return { id, title, policy, tasks: recorded };
}

/** All of an exercise that scoring asks for. */
function recordedExercise(
  { id, digest }: { readonly id: string; readonly digest: string },
  outcome: SubmissionOutcome | undefined,
): Exercise {
  const told = outcome === undefined || outcome.outcome === 'fault' ? [] : outcome.requirements;
  const nothing = { en: '', ko: '' };
  return {
    id,
    digest,
    domain: 'services-and-networking',
    competency: '',
    minutes: 1,
    title: nothing,
    story: nothing,
    namespace: 'default',
    given: undefined,
    start: undefined,
    requirements: told.map((one) => ({
      kind: 'matches',
      id: one.id,
      says: nothing,
      points: one.points,
      hint: undefined,
      needs: [],
      object: { kind: '', name: '', namespace: '' },
      matches: {},
      exactly: [],
    })),
  };
}
