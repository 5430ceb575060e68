import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { warnOfName } from '../metadata/warn-of-name.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validateWorkload } from '../pod/workload.ts';

const path = FieldPath.of('spec');

/** pkg/apis/apps/v1/defaults.go SetDefaults_ReplicaSet; pkg/apis/apps/validation ValidateReplicaSet. */
export const replicaSetRules = defineKind('apps/v1/ReplicaSet', {
  applyDefaults: (replicaSet) => {
    replicaSet.spec ??= {};
    replicaSet.spec.replicas ??= 1;
    replicaSet.spec.template ??= {};
    applyTemplateDefaults(replicaSet.spec.template);
  },
  validate: ({ metadata, spec = {} }, report) => {
    warnOfName(metadata, report);
    checkNonNegative(spec.replicas, path.child('replicas'), report);
    checkNonNegative(spec.minReadySeconds, path.child('minReadySeconds'), report);
    validateWorkload(spec, path, report);
  },
});
