import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { Container, EphemeralContainer } from '../schema/types.generated.ts';
import {
  type ContainerContext,
  validateContainer,
  validateContainerRestart,
  validateInitContainerRestart,
} from './container.ts';
import { validateHostPorts } from './container-ports.ts';
import { validateLifecycle } from './lifecycle.ts';
import { validateProbes } from './probe.ts';

/** pkg/apis/core/validation validateContainers: those that run for the life of the Pod. */
export function validateContainers(context: ContainerContext, path: FieldPath, report: Report): void {
  const { containers = [] } = context.spec;
  if (containers.length === 0) {
    report.required(path);
    return;
  }
  const names = new Set<string>();
  for (const [i, container] of containers.entries()) {
    const at = path.index(i);
    validateContainer(container, context, at, report);
    const { name = '' } = container;
    if (names.has(name)) report.duplicate(at.child('name'), name);
    names.add(name);
    validateRunning(container, context, at, report);
    validateContainerRestart(container, at, report);
  }
  validateHostPorts(containers, path, report);
}

/** pkg/apis/core/validation validateInitContainers: one after another, sidecars (restartPolicy Always) from then on. */
export function validateInitContainers(context: ContainerContext, path: FieldPath, report: Report): void {
  const names = new Set((context.spec.containers ?? []).map(({ name }) => name ?? ''));
  for (const [i, container] of (context.spec.initContainers ?? []).entries()) {
    const at = path.index(i);
    validateContainer(container, context, at, report);
    validateInitContainerRestart(container, at, report);
    const { name = '' } = container;
    if (names.has(name)) report.duplicate(at.child('name'), name);
    else if (name !== '') names.add(name);
    // The server counts from the one container it looks at: its index is always 0.
    validateHostPorts([container], path, report);
    if (container.restartPolicy === 'Always') validateRunning(container, context, at, report);
    else forbidRunning(container, at, report);
  }
}

function validateRunning(container: Container, { spec }: ContainerContext, path: FieldPath, report: Report): void {
  const gracePeriod = spec.terminationGracePeriodSeconds;
  if (container.lifecycle !== undefined)
    validateLifecycle(container.lifecycle, gracePeriod, spec.os, path.child('lifecycle'), report);
  validateProbes(container, gracePeriod, path, report);
}

function forbidRunning(container: Container, path: FieldPath, report: Report): void {
  for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const)
    if (container[field] !== undefined) report.forbidden(path.child(field), 'only-for-sidecars');
  for (const [i, { restartPolicy }] of (container.resizePolicy ?? []).entries())
    if (restartPolicy === 'RestartContainer')
      report.invalid(path.child('resizePolicy', i, 'restartPolicy'), restartPolicy, 'resize-only-for-sidecars');
}

const notForEphemeral = [
  'ports',
  'resources',
  'lifecycle',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'resizePolicy',
  'restartPolicy',
  'restartPolicyRules',
] as const satisfies readonly (keyof EphemeralContainer)[];

/** pkg/apis/core/validation validateEphemeralContainers. They cannot be created with a Pod anyway. */
export function validateEphemeralContainers(context: ContainerContext, path: FieldPath, report: Report): void {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = context.spec;
  const others = new Set([...containers, ...initContainers].map(({ name }) => name ?? ''));
  const names = new Set(others);
  for (const [i, container] of ephemeralContainers.entries()) {
    const at = path.index(i);
    validateContainer(container, context, at, report);
    const { name = '', targetContainerName: target } = container;
    if (names.has(name)) report.duplicate(at.child('name'), name);
    names.add(name);
    if (target && !others.has(target)) report.notFound(at.child('targetContainerName'), target, 'container-exists');
    // Only `resources` is no pointer or list, so that an empty one is none.
    for (const field of notForEphemeral)
      if (field === 'resources' ? Object.keys(container.resources ?? {}).length > 0 : container[field] !== undefined)
        report.forbidden(at.child(field), 'not-for-ephemeral-containers');
    for (const [j, mount] of (container.volumeMounts ?? []).entries())
      for (const field of ['subPath', 'subPathExpr'] as const)
        if (mount[field]) report.forbidden(at.child('volumeMounts', j, field), 'not-for-ephemeral-containers');
  }
}
