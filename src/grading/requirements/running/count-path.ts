import type { Workload } from '../../../cluster/cluster.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../../model/field-path.ts';

const spec = FieldPath.of('spec');

/** The field that decides how many Pods a workload starts. */
export function countPath({ kind, template }: Workload): FieldPath {
  const { object, path } = template;
  if (kind === 'Pod') return FieldPath.of('kind');
  // Its Nodes decide.
  if (kind === 'DaemonSet') return path;
  if (kind === 'CronJob') return spec.child('schedule');
  if (asKind(object, 'apps/v1/Deployment')?.spec?.paused === true) return spec.child('paused');
  const job = asKind(object, 'batch/v1/Job')?.spec;
  if (job === undefined) return spec.child('replicas');
  if (job.suspend === true) return spec.child('suspend');
  const { parallelism = 1, completions } = job;
  return completions !== undefined && completions < parallelism ? spec.child('completions') : spec.child('parallelism');
}
