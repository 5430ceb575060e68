import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** What a kube-apiserver 1.36 said of one manifest that was put to it as kubectl does, strictly. */
export interface ConformanceCase {
  readonly id: string;
  readonly kind: string;
  readonly verdict: 'accept' | 'reject';
  /** Where a rejected manifest ended: `client` never reached the server. */
  readonly stage?: 'client' | 'server';
  readonly reason?: string;
  readonly message?: string;
  readonly causes?: readonly { readonly field: string; readonly reason: string }[];
  /** What the server warned of an accepted manifest. */
  readonly warnings?: readonly string[];
  /** What an accepted manifest was stored as, without status and allocated metadata. */
  readonly object?: JsonObject;
  readonly manifest: string;
}

/** Every third recording, all that never reached the server, and all that were warned of. */
export const conformanceCases = casesIn('conformance.jsonl.gz');

/** A sample over all kinds of manifests that show one feature or one mistake each. */
export const featureCases = casesIn('features.jsonl.gz');

function casesIn(name: string): readonly ConformanceCase[] {
  const packed = readFileSync(new URL(`../recordings/${name}`, import.meta.url));
  const lines = gunzipSync(packed).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

export const acceptedCases = conformanceCases.filter(({ verdict }) => verdict === 'accept');

/** The fields that a rejection is about: those of its causes, else what the decoder's message names. */
export function recordedFields({ causes = [], message = '' }: ConformanceCase): {
  fields: Set<string>;
  exact: boolean;
} {
  const fromCauses = causes.map(({ field }) => field).filter((field) => field !== '' && field !== undefined);
  if (fromCauses.length > 0) return { fields: new Set(fromCauses), exact: true };
  const typed = /into Go struct field \w+\.(\S+) of type/.exec(message)?.[1];
  const unknown = [...message.matchAll(/unknown field "([^"]+)"/g)].map(([, field = '']) => field);
  return { fields: new Set(typed === undefined ? unknown : [typed]), exact: false };
}

/**
 * Do the reported fields agree with the recorded ones? In validation they are the same set. A decoder stops at its first
 * error, names no list index and passes through inlined Go structs: whoever reports more than it does is better.
 */
export function fieldsAgree(recorded: { fields: Set<string>; exact: boolean }, reported: ReadonlySet<string>): boolean {
  const { fields, exact } = recorded;
  if (exact) return fields.size === reported.size && [...fields].every((field) => reported.has(field));
  const covered = (field: string) =>
    [...reported].some((got) => plain(got) === plain(field) || plain(got).startsWith(`${plain(field)}.`));
  return [...fields].every(covered);
}

/** Warnings that name no field, or name it otherwise than it is written. */
const unnamed: readonly (readonly [RegExp, string])[] = [
  [/^tls: /, 'data'],
  [/^ResourceQuota (\S+) /, 'spec.hard'],
  [/^annotation "/, 'metadata.annotations'],
  [/^v1 Endpoints /, 'kind'],
  [/^spec\.addressType/, 'addressType'],
  [/^volume "/, 'spec.volumes'],
];

/** The field that a recorded warning is about. */
function warnedField(warning: string): string {
  const found = unnamed.find(([pattern]) => pattern.test(warning));
  return found?.[1] ?? /^[^\s:]+/.exec(warning)?.[0] ?? '';
}

/**
 * Do the warnings agree? Each recorded one has one of ours at its field or inside it, and the other way round: where the
 * server tells of one field twice, or of a list's item as a whole, we tell once and of what is in it.
 */
export function warningsAgree(recorded: readonly string[], reported: readonly string[]): boolean {
  const fields = recorded.map(warnedField);
  const isAt = (field: string, got: string) =>
    got === field || got.startsWith(`${field}.`) || got.startsWith(`${field}[`);
  return (
    fields.every((field) => reported.some((got) => isAt(field, got))) &&
    reported.every((got) => fields.some((field) => isAt(field, got)))
  );
}

function plain(field: string): string {
  return field
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\.\d+(?=\.|$)/g, '')
    .replace(/\.[A-Z]\w*(?=\.|$)/g, '');
}

type Loose = { [key: string]: Json | undefined };

/** An object without what only a live server can know, and what its admission plug-ins add. */
export function comparable(stored: JsonObject): JsonObject {
  const object: Loose = structuredClone(stored);
  drop(object, ['status']);
  const metadata = mapIn(object, 'metadata');
  if (metadata?.generateName !== undefined) drop(metadata, ['name']);
  drop(metadata, allocated);
  const spec = mapIn(object, 'spec');
  if (object.kind === 'Service') dropAllocatedAddresses(spec);
  if (object.kind === 'Job') dropJobLabels(metadata, spec);
  if (object.kind === 'Pod') dropAdmitted(spec);
  if (object.kind === 'Namespace') {
    drop(mapIn(metadata, 'labels'), ['kubernetes.io/metadata.name']);
    drop(object, ['spec']);
  }
  dropEmpty(metadata, ['labels', 'annotations']);
  dropEmpty(object, ['metadata']);
  return object as JsonObject;
}

const allocated = [
  'uid',
  'creationTimestamp',
  'resourceVersion',
  'managedFields',
  'generation',
  'selfLink',
  'namespace',
  'finalizers',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
];

function dropAllocatedAddresses(spec: Loose | undefined): void {
  if (spec?.clusterIP !== 'None') drop(spec, ['clusterIP', 'clusterIPs']);
  if (Array.isArray(spec?.ports)) for (const port of spec.ports) drop(port as Loose, ['nodePort']);
  drop(spec, ['healthCheckNodePort']);
}

function dropJobLabels(metadata: Loose | undefined, spec: Loose | undefined): void {
  const templateMetadata = mapIn(mapIn(spec, 'template'), 'metadata');
  const names = ['controller-uid', 'batch.kubernetes.io/controller-uid', 'job-name', 'batch.kubernetes.io/job-name'];
  const selector = mapIn(spec, 'selector');
  for (const labels of [mapIn(metadata, 'labels'), mapIn(templateMetadata, 'labels'), mapIn(selector, 'matchLabels')])
    drop(labels, names);
  const matchLabels = mapIn(selector, 'matchLabels');
  if (matchLabels !== undefined && Object.keys(matchLabels).length === 0) drop(spec, ['selector']);
  dropEmpty(templateMetadata, ['labels', 'annotations']);
}

function dropAdmitted(spec: Loose | undefined): void {
  drop(spec, ['priority', 'preemptionPolicy']);
  if (!Array.isArray(spec?.tolerations)) return;
  const own = spec.tolerations.filter((each) => {
    const { key, tolerationSeconds } = each as Loose;
    return !(/^node\.kubernetes\.io\/(not-ready|unreachable)$/.test(String(key ?? '')) && tolerationSeconds === 300);
  });
  if (own.length === 0) drop(spec, ['tolerations']);
  else spec.tolerations = own;
}

function mapIn(object: Loose | undefined, key: string): Loose | undefined {
  const value = object?.[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;
}

function drop(object: Loose | undefined, keys: readonly string[]): void {
  if (object !== undefined) for (const key of keys) delete object[key];
}

function dropEmpty(object: Loose | undefined, keys: readonly string[]): void {
  for (const key of keys) if (Object.keys(mapIn(object, key) ?? { full: true }).length === 0) drop(object, [key]);
}
