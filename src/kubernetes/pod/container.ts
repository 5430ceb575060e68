import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkOneOf, checkRequiredOneOf, isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { Container, ContainerResizePolicy, PodSpec } from '../schema/types.generated.ts';
import { validateContainerPorts } from './container-ports.ts';
import { validateEnv, validateEnvFrom } from './env.ts';
import { validateResources } from './resources.ts';
import { validateSecurityContext } from './security-context.ts';
import { validateVolumeDevices, validateVolumeMounts } from './volume-mounts.ts';
import { pullPolicies } from './volume-sources.ts';
import type { Volumes } from './volumes.ts';

/** What a container is checked against. */
export interface ContainerContext {
  readonly spec: PodSpec;
  readonly volumes: Volumes;
  /** Names of the Pod's resource claims. */
  readonly claims: ReadonlySet<string>;
}

const messagePolicies = ['File', 'FallbackToLogsOnError'];
const restartPolicies = ['Always', 'Never', 'OnFailure'];

/** What containers of every sort have in common (pkg/apis/core/validation validateContainerCommon). */
export function validateContainer(
  container: Container,
  context: ContainerContext,
  path: FieldPath,
  report: Report,
): void {
  const { spec, volumes, claims } = context;
  if (isBlank(container.name)) report.required(path.child('name'));
  else checkDnsLabel(container.name, path.child('name'), report);
  if (isBlank(container.image)) report.required(path.child('image'));
  checkRequiredOneOf(
    container.terminationMessagePolicy,
    messagePolicies,
    path.child('terminationMessagePolicy'),
    report,
  );
  validateContainerPorts(container.ports ?? [], path.child('ports'), report);
  validateEnv(container.env ?? [], path.child('env'), report);
  validateEnvFrom(container.envFrom ?? [], path.child('envFrom'), report);
  validateVolumeMounts(container, volumes, path.child('volumeMounts'), report);
  validateVolumeDevices(container, volumes, path.child('volumeDevices'), report);
  checkRequiredOneOf(container.imagePullPolicy, pullPolicies, path.child('imagePullPolicy'), report);
  validateResources(container.resources ?? {}, 'container', claims, path.child('resources'), report);
  validateResizePolicy(container.resizePolicy ?? [], spec.restartPolicy, path.child('resizePolicy'), report);
  validateSecurityContext(container.securityContext, spec.hostUsers !== false, path.child('securityContext'), report);
}

/** pkg/apis/core/validation validateResizePolicy; but for duplicates, the server names the list. */
function validateResizePolicy(
  policies: readonly ContainerResizePolicy[],
  podRestartPolicy: string | undefined,
  path: FieldPath,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [i, { resourceName = '', restartPolicy }] of policies.entries()) {
    if (seen.has(resourceName)) report.duplicate(path.index(i), resourceName);
    seen.add(resourceName);
    checkRequiredOneOf(resourceName, ['cpu', 'memory'], path, report);
    checkRequiredOneOf(restartPolicy, ['NotRequired', 'RestartContainer'], path, report);
    if (podRestartPolicy === 'Never' && restartPolicy !== 'NotRequired')
      report.invalid(path, restartPolicy ?? '', 'resize-without-restart');
  }
}

/** A container's own restart policy and rules (pkg/apis/core/validation validateContainerRestartPolicy). */
export function validateContainerRestart(container: Container, path: FieldPath, report: Report): void {
  const { restartPolicy, restartPolicyRules: rules = [] } = container;
  if (restartPolicy !== undefined) checkOneOf(restartPolicy, restartPolicies, path.child('restartPolicy'), report);
  else if (rules.length > 0) report.required(path.child('restartPolicy'), 'restart-rules-need-policy');
  if (rules.length > 20) report.tooMany(path.child('restartPolicyRules'), 20);
  for (const [i, { action, exitCodes }] of rules.entries()) {
    const at = path.child('restartPolicyRules', i);
    checkOneOf(action, ['Restart', 'RestartAllContainers'], at.child('action'), report);
    if (exitCodes === undefined) {
      report.required(at.child('exitCodes'));
      continue;
    }
    checkOneOf(exitCodes.operator, ['In', 'NotIn'], at.child('exitCodes', 'operator'), report);
    if ((exitCodes.values ?? []).length > 255) report.tooMany(at.child('exitCodes', 'values'), 255);
  }
}

/** The same of an init container, of whose rules nothing is said without a policy (validateInitContainerRestartPolicy). */
export function validateInitContainerRestart(container: Container, path: FieldPath, report: Report): void {
  if (container.restartPolicy !== undefined) validateContainerRestart(container, path, report);
  else if (container.restartPolicyRules?.length)
    report.required(path.child('restartPolicy'), 'restart-rules-need-policy');
}
