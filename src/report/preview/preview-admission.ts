import type { AdmissionChange } from '../../cluster/admission/admission.ts';
import type { LevelVersion, PodSecurityPolicy } from '../../cluster/admission/pod-security/policy.ts';
import type { AdmissionEffect, NamespaceView, QuotaView } from '../../cluster/view/view-namespaces.ts';
import { escapeControls } from '../escape.ts';
import { indented } from '../section-text.ts';
import { paint } from '../style.ts';
import { wrapText } from '../wrap-text.ts';
import { placeText } from './place-text.ts';
import { type PreviewOptions, word } from './preview-options.ts';
import { rejectionTexts, violationText } from './rejection-texts.ts';
import { table } from './table.ts';

/** Effects of one namespace's rules that are listed; the rest is counted. */
const most = 20;

/** Each namespace that has rules of its own: its levels, what it did to whom, what of its quotas is used. */
export function previewAdmission(namespaces: readonly NamespaceView[], options: PreviewOptions): string[] {
  return namespaces.flatMap(({ name, policy, effects, quotas }) => {
    const head = [paint(options.style, 'bold', word(options, 'namespace', { name: escapeControls(name) }))];
    if (policy !== undefined) head.push(word(options, 'podSecurity', { modes: modesText(policy) }));
    const lines = effects.slice(0, most).flatMap((effect) => effectText(effect, options));
    if (effects.length > most) lines.push(word(options, 'moreLines', { count: effects.length - most }));
    return [head.join('  '), ...indented([...lines, ...quotaTable(quotas, options)], 2)];
  });
}

/** `enforce=restricted warn=baseline`: those that ask for something. */
function modesText({ enforce, warn, audit }: PodSecurityPolicy): string {
  const modes = Object.entries({ enforce, warn, audit }).filter(([, { level }]) => level !== 'privileged');
  return modes.map(([mode, level]) => `${mode}=${levelText(level)}`).join(' ') || 'privileged';
}

function levelText({ level, version }: LevelVersion): string {
  return version === 'latest' ? level : `${level}:v1.${version}`;
}

function effectText(effect: AdmissionEffect, options: PreviewOptions): string[] {
  const { object, made, rejection, warned, place } = effect;
  const name = escapeControls(`${object.kind} ${object.name}`);
  const kind = made ?? '';
  const who = kind === '' ? name : word(options, kind === 'Pod' ? 'podsOf' : 'madeOf', { name, kind });
  const at = paint(options.style, 'cyan', `--> ${placeText(place)}`);
  const told = (how: 'turnedAway' | 'warned', reasons: readonly string[]): string[] => {
    const sign = paint(options.style, how === 'warned' ? 'yellow' : 'red', word(options, how));
    const lines = reasons.flatMap((reason) => wrapText(reason, Math.max(20, options.width - 8)));
    return [`${who}: ${sign}`, ...indented([...lines, at], 2)];
  };
  if (rejection !== undefined) return told('turnedAway', rejectionTexts(rejection, options));
  const filled = changesText(effect.changes, options).flatMap((text) => {
    const [first = '', ...rest] = wrapText(`${who}: ${text}`, options.width - 6);
    return [first, ...indented(rest, 2)];
  });
  return warned === undefined ? filled : [...filled, ...told('warned', [violationText(warned, options)])];
}

/** What each LimitRange or class fills in, on a line of its own. */
function changesText(changes: readonly AdmissionChange[], options: PreviewOptions): string[] {
  const byRange = new Map<string, string[]>();
  const others: string[] = [];
  for (const change of changes) {
    if (change.code === 'class-default') {
      const ofClass = `${change.class.kind} ${change.class.name}`;
      others.push(word(options, 'ofClass', { class: ofClass, field: change.path.toString() }));
      continue;
    }
    const { limitRange, list, resource, amount, container } = change;
    const values = byRange.get(limitRange.name) ?? [];
    byRange.set(limitRange.name, values);
    values.push(`${container}: ${list}.${resource}=${amount}`);
  }
  const filled = [...byRange].map(([name, values]) => word(options, 'fillsIn', { name, values: values.join(', ') }));
  return [...filled, ...others].map(escapeControls);
}

function quotaTable(quotas: readonly QuotaView[], options: PreviewOptions): string[] {
  return quotas.flatMap(({ quota, rows }) => {
    const titles = [word(options, 'quota', { name: quota.name }), word(options, 'used'), word(options, 'limit')];
    return table([titles, ...rows.map(({ resource, used, limited }) => [resource, used, limited])].map(escaped));
  });
}

function escaped(row: readonly string[]): string[] {
  return row.map(escapeControls);
}
