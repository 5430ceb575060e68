/** How much a namespace lets its Pods do, from everything to little. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/** The minor version of Kubernetes (`v1.N`) as whose standards a level is meant. */
export type PodSecurityVersion = 'latest' | number;

export interface LevelVersion {
  readonly level: PodSecurityLevel;
  readonly version: PodSecurityVersion;
}

/** What a namespace asks for: `enforce` turns Pods away, `warn` and `audit` only tell. */
export interface PodSecurityPolicy {
  readonly enforce: LevelVersion;
  readonly audit: LevelVersion;
  readonly warn: LevelVersion;
}

const prefix = 'pod-security.kubernetes.io/';
const order: readonly string[] = ['privileged', 'baseline', 'restricted'];
const versionForm = /^v1\.(0|[1-9][0-9]*)$/;

/**
 * The policy of a namespace by its labels (pod-security-admission api/helpers.go PolicyToEvaluate, with the server's own
 * defaults: privileged, latest). A level that is none counts as restricted where it is enforced, else as privileged.
 */
export function podSecurityPolicy(labels: ReadonlyMap<string, string>): PodSecurityPolicy {
  const enforced = labels.get(`${prefix}enforce`);
  const enforce: LevelVersion = {
    level: levelOf(enforced ?? 'privileged') ?? 'restricted',
    version: versionOf(labels.get(`${prefix}enforce-version`)),
  };
  return { enforce, audit: modeOf(labels, 'audit'), warn: warningOf(labels, enforced, enforce) };
}

/** Positive where the first is the stricter one. */
export function compareLevels(a: PodSecurityLevel, b: PodSecurityLevel): number {
  return order.indexOf(a) - order.indexOf(b);
}

/** Where nothing is said of warnings, they are given at the level that is enforced; for templates this is all there is. */
function warningOf(
  labels: ReadonlyMap<string, string>,
  enforced: string | undefined,
  enforce: LevelVersion,
): LevelVersion {
  const warn = modeOf(labels, 'warn');
  if (labels.has(`${prefix}warn`) || enforced === undefined || levelOf(enforced) === undefined) return warn;
  if (compareLevels(enforce.level, warn.level) <= 0) return warn;
  return { level: enforce.level, version: labels.has(`${prefix}warn-version`) ? warn.version : enforce.version };
}

function modeOf(labels: ReadonlyMap<string, string>, mode: 'audit' | 'warn'): LevelVersion {
  const level = levelOf(labels.get(`${prefix}${mode}`) ?? 'privileged') ?? 'privileged';
  return { level, version: versionOf(labels.get(`${prefix}${mode}-version`)) };
}

function levelOf(text: string): PodSecurityLevel | undefined {
  return order.includes(text) ? (text as PodSecurityLevel) : undefined;
}

function versionOf(text = 'latest'): PodSecurityVersion {
  const minor = versionForm.exec(text)?.[1];
  return minor === undefined ? 'latest' : Number(minor);
}
