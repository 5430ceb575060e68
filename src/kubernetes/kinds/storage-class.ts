import { FieldPath } from '../../model/field-path.ts';
import { warnOfNodeLabel } from '../deprecated-node-labels.ts';
import { checkOneOf, checkQualifiedName, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateAllowedTopologies } from '../storage/allowed-topologies.ts';
import { validateParameters } from '../storage/parameters.ts';

/** pkg/apis/storage/v1/defaults.go SetDefaults_StorageClass; pkg/apis/storage/validation ValidateStorageClass. */
export const storageClassRules = defineKind('storage.k8s.io/v1/StorageClass', {
  applyDefaults: (storageClass) => {
    storageClass.reclaimPolicy ??= 'Delete';
    storageClass.volumeBindingMode ??= 'Immediate';
  },
  validate: (storageClass, report) => {
    const { provisioner, reclaimPolicy, volumeBindingMode } = storageClass;
    if (isBlank(provisioner)) report.required(FieldPath.of('provisioner'), 'provisioner');
    else checkQualifiedName(provisioner.toLowerCase(), FieldPath.of('provisioner'), report);
    validateParameters(storageClass.parameters ?? {}, FieldPath.of('parameters'), report);
    if (!isBlank(reclaimPolicy)) checkOneOf(reclaimPolicy, ['Delete', 'Retain'], FieldPath.of('reclaimPolicy'), report);
    checkOneOf(volumeBindingMode, ['Immediate', 'WaitForFirstConsumer'], FieldPath.of('volumeBindingMode'), report);
    for (const [i, { matchLabelExpressions }] of (storageClass.allowedTopologies ?? []).entries())
      for (const [j, { key }] of (matchLabelExpressions ?? []).entries())
        warnOfNodeLabel(key, FieldPath.of('allowedTopologies', i, 'matchLabelExpressions', j, 'key'), report);
    validateAllowedTopologies(storageClass.allowedTopologies ?? [], FieldPath.of('allowedTopologies'), report);
  },
});
