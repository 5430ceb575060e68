import { imageTag } from '../image-tag.ts';
import { roundUpToMilli } from '../quantity.ts';
import type {
  Container,
  EphemeralContainer,
  HTTPGetAction,
  ObjectFieldSelector,
  Probe,
} from '../schema/types.generated.ts';

/** What any container gets, in a Pod and in a template (pkg/apis/core/v1/defaults.go, zz_generated.defaults.go). */
export function applyContainerDefaults(container: Container | EphemeralContainer): void {
  container.imagePullPolicy ||= defaultPullPolicy(container.image);
  container.terminationMessagePath ||= '/dev/termination-log';
  container.terminationMessagePolicy ||= 'File';
  for (const port of container.ports ?? []) port.protocol ||= 'TCP';
  for (const { valueFrom } of container.env ?? []) {
    applyFieldRefDefaults(valueFrom?.fieldRef);
    if (valueFrom?.fileKeyRef !== undefined) valueFrom.fileKeyRef.optional ??= false;
  }
  roundResourceList(container.resources?.limits);
  roundResourceList(container.resources?.requests);
  for (const probe of [container.livenessProbe, container.readinessProbe, container.startupProbe])
    applyProbeDefaults(probe);
  dropStopSignal(container);
  applyHttpGetDefaults(container.lifecycle?.postStart?.httpGet);
  applyHttpGetDefaults(container.lifecycle?.preStop?.httpGet);
}

/** Stop signals are dropped on create: the feature is off unless switched on (pkg/api/pod dropDisabledFields). */
function dropStopSignal(container: Container | EphemeralContainer): void {
  if (container.lifecycle?.stopSignal === undefined) return;
  delete container.lifecycle.stopSignal;
  if (Object.keys(container.lifecycle).length === 0) delete container.lifecycle;
}

/** Pull always where the tag is `latest`, written or meant. */
export function defaultPullPolicy(image: string | undefined): string {
  return imageTag(image ?? '') === 'latest' ? 'Always' : 'IfNotPresent';
}

export function applyFieldRefDefaults(fieldRef: ObjectFieldSelector | undefined): void {
  if (fieldRef !== undefined) fieldRef.apiVersion ||= 'v1';
}

/** Amounts of a resource list are kept to thousandths. */
export function roundResourceList(list: Record<string, string> | undefined): void {
  for (const name of Object.keys(list ?? {})) {
    const amount = list?.[name];
    const rounded = amount === undefined ? undefined : roundUpToMilli(amount);
    if (list !== undefined && rounded !== undefined && rounded !== amount) list[name] = rounded;
  }
}

function applyProbeDefaults(probe: Probe | undefined): void {
  if (probe === undefined) return;
  probe.timeoutSeconds ||= 1;
  probe.periodSeconds ||= 10;
  probe.successThreshold ||= 1;
  probe.failureThreshold ||= 3;
  applyHttpGetDefaults(probe.httpGet);
  if (probe.grpc !== undefined) probe.grpc.service ??= '';
}

function applyHttpGetDefaults(httpGet: HTTPGetAction | undefined): void {
  if (httpGet === undefined) return;
  httpGet.path ||= '/';
  httpGet.scheme ||= 'HTTP';
}
