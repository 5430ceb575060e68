import type { Problem } from '../model/problem.ts';
import { closest } from './closest.ts';
import type { CustomKind } from './custom-resources/custom-kind.ts';
import { Definitions, groupOf } from './custom-resources/definitions.ts';
import { removedIn } from './removed-versions.ts';
import { type KindSchema, kindSchema, kindSchemas, preferredKindSchema } from './schema/schema.ts';

/** What kubectl calls kinds for short, and what learners then write as a kind. */
const shortNames: Readonly<Record<string, string>> = {
  po: 'Pod',
  deploy: 'Deployment',
  rs: 'ReplicaSet',
  sts: 'StatefulSet',
  ds: 'DaemonSet',
  cj: 'CronJob',
  rc: 'ReplicationController',
  svc: 'Service',
  ep: 'Endpoints',
  ing: 'Ingress',
  netpol: 'NetworkPolicy',
  cm: 'ConfigMap',
  pv: 'PersistentVolume',
  pvc: 'PersistentVolumeClaim',
  sc: 'StorageClass',
  sa: 'ServiceAccount',
  quota: 'ResourceQuota',
  limits: 'LimitRange',
  hpa: 'HorizontalPodAutoscaler',
  pdb: 'PodDisruptionBudget',
  pc: 'PriorityClass',
  ns: 'Namespace',
  crd: 'CustomResourceDefinition',
};

const kindNames = [...new Set(kindSchemas.map((row) => row.kind))];

/** A kind that is served, or the problem with what was written and the kind that was probably meant. */
export interface ResolvedKind {
  /** One of the API's own kinds. */
  readonly schema: KindSchema | undefined;
  /** One that a CustomResourceDefinition adds. */
  readonly custom: CustomKind | undefined;
  readonly problem: Problem | undefined;
}

export function resolveKind(apiVersion: string, kind: string, definitions = Definitions.none): ResolvedKind {
  const served = kindSchema(apiVersion, kind);
  if (served !== undefined) return { schema: served, custom: undefined, problem: undefined };
  const custom = definitions.find(apiVersion, kind);
  if (custom !== undefined) return { schema: undefined, custom, problem: undefined };
  const meantCustom = definitions.meant(apiVersion, kind);
  const schema = meantCustom === undefined ? meantKind(apiVersion, kind) : undefined;
  const meant = meantCustom ?? schema;
  const suggestion = meant && { apiVersion: meant.apiVersion, kind: meant.kind };
  const fault = definitionFault(apiVersion, kind, definitions);
  // A custom kind that is meant has its definition.
  const definition = fault === 'missing' && meantCustom !== undefined ? undefined : fault;
  const problem = {
    code: 'no-kind-match',
    apiVersion,
    kind,
    suggestion,
    removedIn: removedIn(apiVersion, kind),
    ...(definition === undefined ? {} : { definition }),
  } as const;
  return { schema, custom: meantCustom, problem };
}

const builtInGroups = new Set(kindSchemas.map((row) => groupOf(row.apiVersion)));

/** Why there is no custom kind of this name; undefined where a built-in one must be meant: its group is no domain. */
function definitionFault(
  apiVersion: string,
  kind: string,
  definitions: Definitions,
): 'missing' | 'rejected' | 'not-served' | undefined {
  if (definitions.isDefined(apiVersion, kind)) return 'not-served';
  if (definitions.isRejected(apiVersion, kind)) return 'rejected';
  const group = groupOf(apiVersion);
  return group.includes('.') && !builtInGroups.has(group) ? 'missing' : undefined;
}

function meantKind(apiVersion: string, kind: string): KindSchema | undefined {
  const lower = kind.toLowerCase();
  const name =
    kindNames.find((known) => known === kind) ??
    (Object.hasOwn(shortNames, lower) ? shortNames[lower] : undefined) ??
    kindSchemas.find((row) => row.plural === lower)?.kind ??
    closest(kind, kindNames);
  if (name === undefined) return undefined;
  return kindSchema(apiVersion, name) ?? preferredKindSchema(name);
}
