import { canonicalTime } from '../kubernetes/decode-time.ts';
import type {
  BoundRequirement,
  DisruptionsRequirement,
  Requirement,
  RunsRequirement,
  ScalesRequirement,
  ScheduleRequirement,
} from '../model/exercise.ts';
import { ExerciseFault } from './exercise-fault.ts';
import type { Fields } from './fields.ts';
import { mapAt, objectAt } from './object-at.ts';

/** What a kind asks, without what all kinds have. */
type Asked<R extends Requirement> = Omit<R, 'id' | 'says' | 'hint' | 'points' | 'needs'>;

export function readBound(fields: Fields, namespace: string): Asked<BoundRequirement> {
  const claim = objectAt(fields, 'claim', namespace, 'PersistentVolumeClaim');
  const volume = fields.has('volume') ? objectAt(fields, 'volume', namespace, 'PersistentVolume') : undefined;
  return { kind: 'bound', claim, volume };
}

export function readRuns(fields: Fields, namespace: string): Asked<RunsRequirement> {
  return {
    kind: 'runs',
    workload: objectAt(fields, 'workload', namespace),
    pods: fields.number('pods'),
    labels: fields.has('labels') ? labelsAt(fields) : {},
    nodes: fields.has('nodes') ? fields.texts('nodes') : undefined,
  };
}

function labelsAt(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(mapAt(fields, 'labels')).map(([key, value]) => [key, String(value)]));
}

export function readSchedule(fields: Fields, namespace: string): Asked<ScheduleRequirement> {
  const cronJob = objectAt(fields, 'cronJob', namespace, 'CronJob');
  const instant = (text: string, key: string) => {
    const utc = canonicalTime(text, 'none');
    if (utc !== undefined) return utc;
    throw new ExerciseFault({ check: 'wrong-value', field: key, expected: 'instant' }, fields.get(key).span.start);
  };
  const runs = fields.texts('runs').map((text) => instant(text, 'runs'));
  return { kind: 'schedule', cronJob, after: instant(fields.text('after'), 'after'), runs };
}

export function readDisruptions(fields: Fields, namespace: string): Asked<DisruptionsRequirement> {
  return { kind: 'disruptions', workload: objectAt(fields, 'workload', namespace), allowed: fields.number('allowed') };
}

export function readScales(fields: Fields, namespace: string): Asked<ScalesRequirement> {
  const load = Object.entries(mapAt(fields, 'load')).flatMap(([metric, value]): [string, number | string][] =>
    typeof value === 'number' || typeof value === 'string' ? [[metric, value]] : [],
  );
  return {
    kind: 'scales',
    autoscaler: objectAt(fields, 'autoscaler', namespace, 'HorizontalPodAutoscaler'),
    load: Object.fromEntries(load),
    current: fields.has('current') ? fields.number('current') : undefined,
    replicas: fields.number('replicas'),
  };
}
