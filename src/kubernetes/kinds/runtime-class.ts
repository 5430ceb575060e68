import { FieldPath } from '../../model/field-path.ts';
import { warnOfNodeLabels } from '../deprecated-node-labels.ts';
import { checkDnsLabel, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateLabels } from '../metadata.ts';
import { validateResources } from '../pod/resources.ts';
import { validateTolerations } from '../pod/tolerations.ts';

/** pkg/apis/node/validation ValidateRuntimeClass. */
export const runtimeClassRules = defineKind('node.k8s.io/v1/RuntimeClass', {
  metadata: { finalizers: 'any-name' },
  applyDefaults: () => {},
  validate: ({ handler, overhead, scheduling }, report) => {
    const path = FieldPath.of('handler');
    if (isBlank(handler)) report.required(path);
    else checkDnsLabel(handler, path, report);
    const limits = overhead?.podFixed;
    if (limits !== undefined) validateResources({ limits }, 'container', new Set(), FieldPath.of('overhead'), report);
    if (scheduling === undefined) return;
    validateLabels(scheduling.nodeSelector, FieldPath.of('scheduling', 'nodeSelector'), report);
    warnOfNodeLabels(scheduling.nodeSelector, FieldPath.of('scheduling', 'nodeSelector'), report);
    const tolerations = scheduling.tolerations ?? [];
    const tolerationsPath = FieldPath.of('scheduling', 'tolerations');
    validateTolerations(tolerations, tolerationsPath, report);
    const seen = new Set<string>();
    for (const [i, { key, operator, value, effect }] of tolerations.entries()) {
      const id = JSON.stringify([key ?? '', operator ?? '', value ?? '', effect ?? '']);
      if (seen.has(id)) report.duplicate(tolerationsPath.index(i), id);
      seen.add(id);
    }
  },
});
