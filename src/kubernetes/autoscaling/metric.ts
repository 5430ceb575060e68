import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, isBlank } from '../field-checks.ts';
import { isPathSegmentName } from '../names.ts';
import { checkContainerResource } from '../pod/resources.ts';
import type { Report } from '../report.ts';
import type { MetricIdentifier, MetricSpec, MetricTarget } from '../schema/types.generated.ts';
import { validateMetricTarget, validateResourceTarget } from './metric-target.ts';
import { validateObjectReference } from './scale-target.ts';

/** The field that belongs to each type, in the order in which the server looks at them. */
const sources = {
  Object: 'object',
  External: 'external',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
} as const satisfies Record<string, keyof MetricSpec>;
type Source = (typeof sources)[keyof typeof sources];
const types = Object.keys(sources).sort();

/** pkg/apis/autoscaling/validation validateMetricSpec: the one source that the type names. */
export function validateMetric(metric: MetricSpec, path: FieldPath, report: Report): void {
  const { type = '' } = metric;
  if (type === '') report.required(path.child('type'), 'metric-type');
  if (!types.includes(type)) report.notSupported(path.child('type'), type, types);
  const present = Object.values(sources).filter((source) => metric[source] !== undefined);
  if (present[0] !== undefined) validateSource(present[0], metric, path.child(present[0]), report);
  const expected = Object.hasOwn(sources, type) ? sources[type as keyof typeof sources] : undefined;
  if (expected !== undefined && metric[expected] === undefined)
    report.required(path.child(expected), 'metric-source-of-type');
  if (present.length > 1)
    for (const source of present)
      if (source !== expected) report.forbidden(path.child(source), 'metric-source-of-type');
}

function validateSource(source: Source, metric: MetricSpec, path: FieldPath, report: Report): void {
  const { object, external, pods, resource, containerResource } = metric;
  const targetPath = path.child('target');
  if (source === 'object' && object !== undefined) {
    validateObjectReference(object.describedObject ?? {}, false, path.child('describedObject'), report);
    validateIdentifier(object.metric, path.child('metric'), report);
    const target: Partial<MetricTarget> = object.target ?? {};
    validateMetricTarget(target, targetPath, report);
    if (target.value === undefined && target.averageValue === undefined)
      report.required(targetPath.child('averageValue'), 'target-value');
  } else if (source === 'external' && external !== undefined) {
    validateIdentifier(external.metric, path.child('metric'), report);
    const target: Partial<MetricTarget> = external.target ?? {};
    validateMetricTarget(target, targetPath, report);
    if (target.value === undefined && target.averageValue === undefined)
      report.required(targetPath.child('averageValue'), 'target-value');
    if (target.value !== undefined && target.averageValue !== undefined)
      report.forbidden(targetPath.child('value'), 'target-value');
  } else if (source === 'pods' && pods !== undefined) {
    validateIdentifier(pods.metric, path.child('metric'), report);
    validateMetricTarget(pods.target ?? {}, targetPath, report);
    if (pods.target?.averageValue === undefined)
      report.required(targetPath.child('averageValue'), 'pods-average-value');
  } else if (source === 'resource' && resource !== undefined) {
    if (isBlank(resource.name)) report.required(path.child('name'), 'metric-resource');
    validateResourceTarget(resource.target ?? {}, targetPath, report);
  } else if (containerResource !== undefined) {
    const { name, container, target = {} } = containerResource;
    if (isBlank(name)) report.required(path.child('name'), 'metric-resource');
    else checkContainerResource(name, path.child('name'), report);
    if (isBlank(container)) report.required(path.child('container'));
    else checkDnsLabel(container, path.child('container'), report);
    validateResourceTarget(target, targetPath, report);
  }
}

function validateIdentifier(metric: MetricIdentifier | undefined, path: FieldPath, report: Report): void {
  const { name = '' } = metric ?? {};
  if (name === '') report.required(path.child('name'));
  else if (!isPathSegmentName(name)) report.invalid(path.child('name'), name, 'path-segment');
}
