import type { Container, Pod, PodSpec } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';
import { applyPodLevelResources } from './pod-level-resources.ts';
import { applyPodSpecDefaults } from './pod-spec-defaults.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_Pod: what a Pod gets that a template does not. */
export function applyPodDefaults(pod: Pod): PodSpec {
  const spec = applyDefaultsBeyondTemplate(pod);
  applyPodSpecDefaults(spec);
  return spec;
}

/** The same of a Pod whose spec is a template's, and has a template's defaults. */
export function applyDefaultsBeyondTemplate(pod: Pod): PodSpec {
  pod.spec ??= { containers: [] };
  const { spec } = pod;
  const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
  for (const container of containers) requestWhatIsLimited(container);
  applyPodLevelResources(spec);
  spec.enableServiceLinks ??= true;
  if (spec.hostNetwork === true)
    for (const port of containers.flatMap((container) => container.ports ?? [])) port.hostPort ||= port.containerPort;
  // A negative period is from before it was checked, and means "at once" (pkg/apis/core/v1/conversion.go).
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) spec.terminationGracePeriodSeconds = 1;
  return spec;
}

/** A limit without a request is also the request. A template may have the same resources: they stay as they are. */
function requestWhatIsLimited(container: Container): void {
  const { limits, requests } = container.resources ?? {};
  if (limits === undefined) return;
  const missing = Object.keys(limits).filter((name) => (requests?.[name] ?? undefined) === undefined);
  if (requests !== undefined && missing.length === 0) return;
  const all = Object.assign(emptyStringMap(), requests);
  for (const name of missing) all[name] = limits[name] ?? '';
  container.resources = { ...container.resources, requests: all };
}
