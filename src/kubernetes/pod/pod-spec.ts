import type { FieldPath } from '../../model/field-path.ts';
import {
  checkDnsLabel,
  checkDnsSubdomain,
  checkQualifiedName,
  checkRange,
  checkRequiredOneOf,
} from '../field-checks.ts';
import { validateLabels } from '../metadata.ts';
import { checkIp } from '../net/check-address.ts';
import type { Report } from '../report.ts';
import type { PodSpec } from '../schema/types.generated.ts';
import { validateAffinity } from './affinity.ts';
import { validateContainers, validateEphemeralContainers, validateInitContainers } from './containers.ts';
import { validateDnsConfig } from './dns-config.ts';
import { validateFileKeyVolumes, validateHostNamespaces, validateHostPortsOfHost } from './host-namespaces.ts';
import { validateHostProcess, validateOperatingSystem } from './operating-system.ts';
import { validatePodResources } from './pod-resources.ts';
import { warnOfPodSpec } from './pod-warnings.ts';
import { validateResourceClaims } from './resource-claims.ts';
import { validateResources } from './resources.ts';
import { validatePodSecurityContext } from './security-context.ts';
import { validateTolerations } from './tolerations.ts';
import { validateTopologySpread } from './topology-spread.ts';
import { type VolumeContext, validateVolumes } from './volumes.ts';

const restartPolicies = ['Always', 'OnFailure', 'Never'];
const dnsPolicies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const maxInt32 = 2 ** 31 - 1;

/** pkg/apis/core/validation ValidatePodSpec, of a Pod and of a template. */
export function validatePodSpec(spec: PodSpec, context: VolumeContext, path: FieldPath, report: Report): void {
  const volumes = validateVolumes(spec.volumes ?? [], context, path.child('volumes'), report);
  const claims = validateResourceClaims(spec.resourceClaims ?? [], path.child('resourceClaims'), report);
  const inContainers = { spec, volumes, claims };
  validateContainers(inContainers, path.child('containers'), report);
  validateInitContainers(inContainers, path.child('initContainers'), report);
  validateEphemeralContainers(inContainers, path.child('ephemeralContainers'), report);
  validatePodResources(spec, claims, path.child('resources'), report);
  validateHostPortsOfHost(spec, context.isPod, path, report);
  checkRequiredOneOf(spec.restartPolicy, restartPolicies, path.child('restartPolicy'), report);
  checkRequiredOneOf(spec.dnsPolicy, dnsPolicies, path.child('dnsPolicy'), report);
  validateLabels(spec.nodeSelector, path.child('nodeSelector'), report);
  validatePodSecurityContext(spec, path.child('securityContext'), report);
  validateAffinity(spec.affinity, path.child('affinity'), report);
  validateDnsConfig(spec.dnsConfig, spec.dnsPolicy, path.child('dnsConfig'), report);
  validateGates(spec, path, report);
  validateTopologySpread(spec.topologySpreadConstraints ?? [], path.child('topologySpreadConstraints'), report);
  validateHostProcess(spec, path, report);
  validateHostNamespaces(spec, path, report);
  validateNames(spec, path, report);
  if (spec.activeDeadlineSeconds !== undefined)
    checkRange(spec.activeDeadlineSeconds, 1, maxInt32, 'deadline', path.child('activeDeadlineSeconds'), report);
  validateTolerations(spec.tolerations ?? [], path.child('tolerations'), report);
  validateHostAliases(spec, path.child('hostAliases'), report);
  if (spec.preemptionPolicy !== undefined)
    checkRequiredOneOf(
      spec.preemptionPolicy,
      ['PreemptLowerPriority', 'Never'],
      path.child('preemptionPolicy'),
      report,
    );
  // The server looks at the overhead as at the limits of a container.
  if (spec.overhead !== undefined)
    validateResources({ limits: spec.overhead }, 'container', claims, path.child('overhead'), report);
  validateOperatingSystem(spec, path, report);
  validateFileKeyVolumes(spec, path, report);
  warnOfPodSpec(spec, path, report);
}

function validateGates(spec: PodSpec, path: FieldPath, report: Report): void {
  for (const [i, { conditionType }] of (spec.readinessGates ?? []).entries())
    checkQualifiedName(conditionType, path.child('readinessGates', i, 'conditionType'), report);
  const names = new Set<string>();
  for (const [i, { name = '' }] of (spec.schedulingGates ?? []).entries()) {
    const at = path.child('schedulingGates', i);
    checkQualifiedName(name, at, report);
    if (names.has(name)) report.duplicate(at, name);
    names.add(name);
  }
}

function validateNames(spec: PodSpec, path: FieldPath, report: Report): void {
  for (const field of ['serviceAccountName', 'nodeName', 'priorityClassName'] as const)
    if (spec[field]) checkDnsSubdomain(spec[field], path.child(field), report);
  if (spec.runtimeClassName !== undefined)
    checkDnsSubdomain(spec.runtimeClassName, path.child('runtimeClassName'), report);
  for (const field of ['hostname', 'subdomain'] as const)
    if (spec[field]) checkDnsLabel(spec[field], path.child(field), report);
  const { hostnameOverride } = spec;
  if (hostnameOverride === undefined) return;
  const at = path.child('hostnameOverride');
  if (spec.setHostnameAsFQDN === true) report.forbidden(at, 'override-without-fqdn');
  if (spec.hostNetwork === true) report.forbidden(at, 'override-without-host-network');
  if (hostnameOverride.length > 64) report.tooLong(at, 64, 'characters');
  checkDnsSubdomain(hostnameOverride, at, report);
}

function validateHostAliases(spec: PodSpec, path: FieldPath, report: Report): void {
  for (const [i, { ip, hostnames }] of (spec.hostAliases ?? []).entries()) {
    checkIp(ip ?? '', path.child(i, 'ip'), report);
    for (const [j, hostname] of (hostnames ?? []).entries())
      checkDnsSubdomain(hostname, path.child(i, 'hostnames', j), report);
  }
}
