import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { applyClaimSpecDefaults, validateClaimSpec, warnOfClaimSpec } from '../persistent-volume-claim-spec.ts';
import { normalizeDataSources } from '../storage/data-sources.ts';
import { warnOfStorageAnnotations } from '../storage/storage-annotations.ts';

/** pkg/apis/core/v1/defaults.go; pkg/registry/core/persistentvolumeclaim; validation ValidatePersistentVolumeClaim. */
export const persistentVolumeClaimRules = defineKind('v1/PersistentVolumeClaim', {
  applyDefaults: (claim) => {
    claim.spec ??= {};
    applyClaimSpecDefaults(claim.spec);
    normalizeDataSources(claim.spec);
  },
  validate: ({ metadata, spec }, report) => {
    validateClaimSpec(spec, FieldPath.of('spec'), report);
    warnOfClaimSpec(spec, FieldPath.of('spec'), report);
    warnOfStorageAnnotations(metadata, ['storage-class'], report);
  },
});
