import { amountText } from '../../cluster/admission/amounts.ts';
import type { Mismatch } from '../../cluster/storage/mismatch.ts';
import type { ClaimState, StorageState, VolumeMiss, VolumeState } from '../../cluster/storage/storage-state.ts';
import type { ClaimName } from '../../cluster/storage/volume.ts';
import { escapeControls } from '../escape.ts';
import { wrapText } from '../wrap-text.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Claims that are listed; the rest is counted. */
const most = 20;

/** Claims with their volumes, what the others wait for, and volumes that nobody has. */
export function previewStorage({ claims, volumes }: StorageState, options: PreviewOptions): string[] {
  const shown = claims.slice(0, most);
  const titles = (['claim', 'state', 'volume', 'class', 'request'] as const).map((key) => word(options, key));
  const rows = shown.map((state) => claimCells(state, options));
  const lines = rows.length === 0 ? [] : table([titles, ...rows]);
  if (claims.length > most) lines.push(word(options, 'moreLines', { count: claims.length - most }));
  const waits = shown.flatMap((state) => waitText(state, options)).flatMap((text) => wrapText(text, options.width - 2));
  const free = volumes.filter(({ claim }) => claim === undefined).slice(0, most);
  return [...lines, ...waits, ...free.map((state) => freeText(state, options))];
}

function claimCells({ claim, phase, volume, alike, className }: ClaimState, options: PreviewOptions): string[] {
  const others = alike.map(({ name }) => name).join(', ');
  const named = volume?.name ?? '-';
  const volumes = others === '' ? named : word(options, 'orAlike', { name: named, others });
  return [namespaced(claim, options), phase, volumes, className || '-', amountText(claim.request)].map(escapeControls);
}

function waitText({ claim, waitsFor, misses }: ClaimState, options: PreviewOptions): string[] {
  if (waitsFor === undefined) return [];
  const values = { claim: namespaced(claim, options) };
  switch (waitsFor.code) {
    case 'class':
      return [say(options, 'waitsClass', { ...values, class: waitsFor.className })];
    case 'provisioner':
      return [say(options, 'waitsProvisioner', { ...values, provisioner: waitsFor.provisioner })];
    case 'consumer':
      return [say(options, 'waitsConsumer', values)];
    case 'node':
      return [say(options, 'waitsNode', { ...values, pod: waitsFor.pod.name })];
    case 'named-volume': {
      const text = say(options, 'waitsNamed', { ...values, volume: waitsFor.volumeName });
      const faults = waitsFor.mismatches.map((one) => mismatchText(one, options));
      return [faults.length === 0 ? text : `${text}: ${faults.join(', ')}`];
    }
    case 'volume': {
      const [nearest] = misses;
      const text = say(options, 'waitsVolume', values);
      return [nearest === undefined || nearest.mismatches.length === 0 ? text : nearestText(text, nearest, options)];
    }
  }
}

function nearestText(text: string, { volume, mismatches }: VolumeMiss, options: PreviewOptions): string {
  const faults = mismatches.map((one) => mismatchText(one, options)).join(', ');
  return say(options, 'nearest', { text, volume: volume.name, faults });
}

function mismatchText(mismatch: Mismatch, options: PreviewOptions): string {
  const { code } = mismatch;
  switch (code) {
    case 'too-small':
      return say(options, code, { wanted: amountText(mismatch.wanted), has: amountText(mismatch.has) });
    case 'storage-class':
    case 'volume-mode':
    case 'attributes-class':
      return say(options, code, { wanted: mismatch.wanted, has: mismatch.has });
    case 'access-modes':
      return say(options, code, { missing: mismatch.missing.join(', ') });
    case 'selector':
      return say(options, code, {});
    case 'reserved':
    case 'bound':
    case 'released':
      return say(options, code, { by: claimText(mismatch.by) });
    case 'node-affinity':
      return say(options, code, { node: mismatch.node });
  }
}

function freeText({ volume, phase }: VolumeState, options: PreviewOptions): string {
  return say(options, 'freeVolume', { name: volume.name, phase });
}

function claimText({ namespace, name }: ClaimName): string {
  return `${namespace}/${name}`;
}

function say(options: PreviewOptions, key: Parameters<typeof word>[1], values: Record<string, string>): string {
  return escapeControls(word(options, key, values));
}
