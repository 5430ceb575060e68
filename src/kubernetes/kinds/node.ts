import { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName, checkRequiredOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { isLabelValue } from '../names.ts';
import { checkCidr } from '../net/check-address.ts';
import { Report } from '../report.ts';
import type { NodeSpec, Taint } from '../schema/types.generated.ts';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** pkg/apis/core/v1/conversion.go; pkg/registry/core/node; pkg/apis/core/validation ValidateNode. */
export const nodeRules = defineKind('v1/Node', {
  applyDefaults: ({ spec }) => {
    if (spec === undefined) return;
    settleRanges(spec);
    // The server drops it on create: its feature is gone.
    delete spec.configSource;
  },
  validate: ({ spec = {} }, report) => {
    const own = new Report();
    validateTaints(spec.taints ?? [], FieldPath.of('spec', 'taints'), own);
    // The server looks for taints in the metadata.
    for (const { path, problem } of own.problems)
      report.add(FieldPath.of('metadata', ...path.segments().slice(1)), problem, path);
    validateRanges(spec.podCIDRs ?? [], FieldPath.of('spec', 'podCIDRs'), report);
  },
});

/** `podCIDR` is the first of `podCIDRs`; where both are written and differ, the former counts. */
function settleRanges(spec: NodeSpec): void {
  if (spec.podCIDR && spec.podCIDR !== spec.podCIDRs?.[0]) spec.podCIDRs = [spec.podCIDR];
  const first = spec.podCIDRs?.[0];
  if (first !== undefined) spec.podCIDR = first;
}

/** Of each family one range at most. */
function validateRanges(ranges: readonly string[], path: FieldPath, report: Report): void {
  for (const [i, range] of ranges.entries()) checkCidr(range, path.index(i), report);
  const families = new Set(ranges.map((range) => range.includes(':')));
  if (ranges.length > families.size) report.invalid(path, [...ranges], 'one-cidr-a-family');
}

function validateTaints(taints: readonly Taint[], path: FieldPath, report: Report): void {
  const seen = new Set<string>();
  for (const [i, { key = '', value = '', effect = '' }] of taints.entries()) {
    const at = path.index(i);
    checkQualifiedName(key, at.child('key'), report);
    if (!isLabelValue(value)) report.invalid(at.child('value'), value, 'label-value');
    checkRequiredOneOf(effect, effects, at.child('effect'), report);
    const pair = `${key}:${effect}`;
    if (seen.has(pair)) report.duplicate(at, pair);
    seen.add(pair);
  }
}
