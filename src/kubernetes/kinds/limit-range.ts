import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { roundResourceList } from '../pod/container-defaults.ts';
import { applyLimitDefaults, validateLimit } from '../quota/limit-range-item.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_LimitRangeItem; pkg/apis/core/validation ValidateLimitRange. */
export const limitRangeRules = defineKind('v1/LimitRange', {
  metadata: { name: 'optional' },
  applyDefaults: ({ spec }) => {
    for (const item of spec?.limits ?? []) {
      applyLimitDefaults(item);
      for (const list of [item.max, item.min, item.default, item.defaultRequest, item.maxLimitRequestRatio])
        roundResourceList(list);
    }
  },
  validate: ({ spec }, report) => {
    const path = FieldPath.of('spec', 'limits');
    const seen = new Set<string>();
    for (const [i, item] of (spec?.limits ?? []).entries()) {
      const { type = '' } = item;
      if (seen.has(type)) report.duplicate(path.child(i, 'type'), type);
      seen.add(type);
      validateLimit(item, path.index(i), report);
    }
  },
});
