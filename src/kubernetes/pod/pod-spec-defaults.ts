import type { PodSpec, PodTemplateSpec } from '../schema/types.generated.ts';
import { applyContainerDefaults, roundResourceList } from './container-defaults.ts';
import { applyVolumeDefaults } from './volume-defaults.ts';

/** What the spec of a Pod and that of a template get alike (pkg/apis/core/v1/defaults.go SetDefaults_PodSpec). */
export function applyPodSpecDefaults(spec: PodSpec): void {
  spec.dnsPolicy ||= 'ClusterFirst';
  spec.restartPolicy ||= 'Always';
  spec.securityContext ??= {};
  spec.terminationGracePeriodSeconds ??= 30;
  spec.schedulerName ||= 'default-scheduler';
  for (const volume of spec.volumes ?? []) applyVolumeDefaults(volume);
  for (const container of allContainers(spec)) applyContainerDefaults(container);
  roundResourceList(spec.overhead);
  roundResourceList(spec.resources?.limits);
  roundResourceList(spec.resources?.requests);
  aliasServiceAccount(spec);
  // The server drops it on create: its feature is off unless switched on.
  delete spec.schedulingGroup;
}

/** A template with its spec, defaulted; both are made where they are absent, as they are no pointers. */
export function applyTemplateDefaults(template: PodTemplateSpec): void {
  template.spec ??= { containers: [] };
  applyPodSpecDefaults(template.spec);
}

function allContainers(spec: PodSpec) {
  return [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...(spec.ephemeralContainers ?? [])];
}

/** `serviceAccount` is the old name of `serviceAccountName`, which wins (pkg/apis/core/v1/conversion.go). */
function aliasServiceAccount(spec: PodSpec): void {
  const name = spec.serviceAccountName || spec.serviceAccount;
  if (!name) return;
  spec.serviceAccountName = name;
  spec.serviceAccount = name;
}
