import type { TimeZones } from '../cluster/workloads/cron/cron-runs.ts';
import { admit } from '../kubernetes/admit.ts';
import { kubernetesVersion } from '../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Exercise, ObjectName, Requirement } from '../model/exercise.ts';
import type { ParsedSource } from '../model/node.ts';
import type { Verdict } from '../model/object.ts';
import type { RequirementResult, Result } from '../model/result.ts';
import type { Source } from '../model/span.ts';
import { answerLimits, type Limits } from '../yaml/limits.ts';
import { parseSource } from '../yaml/parse-source.ts';
import { type Adopted, adopt } from './adopt.ts';
import { checkRequirement } from './check-requirement.ts';
import { explain } from './explain.ts';
import { givenObjects } from './given-objects.ts';
import { missingObject } from './missing-object.ts';
import { rejectedDeciders } from './rejected-deciders.ts';
import { withUntoldWarnings } from './untold-warnings.ts';
import { wantedObjects } from './wanted-objects.ts';
import { refKey, World } from './world.ts';

export interface GradeOptions {
  /** How much of an answer is read. Default: `answerLimits`. */
  readonly limits?: Limits;
  /** Give points for requirements that only a rejected or misnamed object meets. Default: false. */
  readonly creditRejected?: boolean;
  /**
   * The clocks of the world, for exercises that ask when CronJobs run. Without them, such an exercise throws for a CronJob
   * in a time zone: rather none than a wrong grade.
   */
  readonly zones?: TimeZones;
}

/**
 * Grades one answer, which may be several texts. A pure function of its arguments; never throws on any text.
 * An answer that was read already (a file that is no UTF-8, say) is given as it was parsed.
 */
export function grade(
  exercise: Exercise,
  answer: readonly (Source | ParsedSource)[],
  options: GradeOptions = {},
): Result {
  const parsed = answer.map((each) => ('text' in each ? parseSource(each, options.limits ?? answerLimits) : each));
  const given = givenObjects(exercise);
  const documents = parsed.flatMap((source) => source.documents);
  const verdicts = admit(documents, { namespace: exercise.namespace, given });

  const adopted = adopt(exercise.requirements.flatMap(wantedObjects), verdicts, given);
  const absent = (name: ObjectName) => missingObject(name, parsed);
  const zones = options.zones ?? noZones;
  const stored = verdicts.flatMap((verdict) => (verdict.accepted && verdict.object ? [verdict.object] : []));
  const deciders = exercise.requirements.flatMap((requirement) => rejectedDeciders(requirement, verdicts));
  const actual = new World(given, stored, exercise.requirements, absent, zones);
  // The same with the objects that do not exist but were meant, so that everything about them can be told at once.
  const meant = new World(
    given,
    [...stored, ...[...deciders, ...adopted.values()].map(({ object }) => object)],
    exercise.requirements,
    absent,
    zones,
  );

  const looked = exercise.requirements.map((requirement) => lookAt(requirement, actual, meant, adopted, verdicts));
  const findings = looked.flatMap((each) => each.findings);
  const told = withUntoldWarnings(verdicts, given, findings);
  return summarise(exercise, withStates(looked, options.creditRejected ?? false), parsed, told);
}

function noZones(timeZone: string): never {
  throw new Error(`grade() is given no time zones to look up ${timeZone} in`);
}

interface Looked {
  readonly requirement: Requirement;
  readonly holds: 'yes' | 'would' | 'no';
  readonly findings: readonly Diagnostic[];
}

function lookAt(
  requirement: Requirement,
  actual: World,
  meant: World,
  adopted: ReadonlyMap<string, Adopted>,
  verdicts: readonly Verdict[],
): Looked {
  const findings = checkRequirement(requirement, actual);
  if (findings.length === 0) return { requirement, holds: 'yes', findings: [] };
  const own = [
    ...wantedObjects(requirement).flatMap((name) => adopted.get(refKey(name))?.reason ?? []),
    ...rejectedDeciders(requirement, verdicts).map(({ reason }) => reason),
  ];
  const reasons = own.length > 0 || !restsOnAll(requirement) ? own : [...adopted.values()].map(({ reason }) => reason);
  if (reasons.length === 0) return { requirement, holds: 'no', findings };
  const wouldFind = checkRequirement(requirement, meant);
  return {
    requirement,
    holds: wouldFind.length === 0 ? 'would' : 'no',
    findings: [...explain(wouldFind, verdicts), ...reasons],
  };
}

/** Whether objects that the requirement does not name may be why it does not hold: Pods of a name, policies. */
function restsOnAll({ kind }: Requirement): boolean {
  return kind === 'resolves' || kind === 'reaches' || kind === 'mustNotReach' || kind === 'serves';
}

function withStates(looked: readonly Looked[], creditRejected: boolean): RequirementResult[] {
  const lost = new Set(looked.filter(({ holds }) => holds !== 'yes').map(({ requirement }) => requirement.id));
  const gateLost = looked.some(({ requirement, holds }) => requirement.kind === 'unchanged' && holds !== 'yes');
  return looked.map(({ requirement, holds, findings }) => {
    const credited = holds === 'yes' || (holds === 'would' && creditRejected);
    const earned = credited && !gateLost ? requirement.points : 0;
    if (holds === 'yes') return { requirement, state: 'met', earned, findings };
    if (holds === 'would') return { requirement, state: 'would-be-met', earned, findings };
    const blocked = requirement.needs.some((id) => lost.has(id));
    return { requirement, state: blocked ? 'blocked' : 'unmet', earned, findings };
  });
}

function summarise(
  exercise: Exercise,
  requirements: readonly RequirementResult[],
  parsed: readonly ParsedSource[],
  verdicts: readonly Verdict[],
): Result {
  const unreadable = parsed.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  return {
    exerciseId: exercise.id,
    exerciseDigest: exercise.digest,
    kubernetesVersion,
    outcome: verdicts.length === 0 && unreadable ? 'ungradable' : 'graded',
    requirements,
    earned: requirements.reduce((sum, { earned }) => sum + earned, 0),
    points: exercise.requirements.reduce((sum, { points }) => sum + points, 0),
    passed: requirements.every(({ state }) => state === 'met'),
    parsed,
    verdicts,
  };
}
