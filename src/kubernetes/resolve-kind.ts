import type { Problem } from '../model/problem.ts';
import { closest } from './closest.ts';
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
  readonly schema: KindSchema | undefined;
  readonly problem: Problem | undefined;
}

export function resolveKind(apiVersion: string, kind: string): ResolvedKind {
  const served = kindSchema(apiVersion, kind);
  if (served !== undefined) return { schema: served, problem: undefined };
  const meant = meantKind(apiVersion, kind);
  const suggestion = meant && { apiVersion: meant.apiVersion, kind: meant.kind };
  const problem = {
    code: 'no-kind-match',
    apiVersion,
    kind,
    suggestion,
    removedIn: removedIn(apiVersion, kind),
  } as const;
  return { schema: meant, problem };
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
