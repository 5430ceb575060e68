import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import type { Report } from '../report.ts';
import type { CSIDriverSpec, TokenRequest } from '../schema/types.generated.ts';

/** pkg/apis/storage/v1/defaults.go SetDefaults_CSIDriver; pkg/apis/storage/validation ValidateCSIDriver. */
export const csiDriverRules = defineKind('storage.k8s.io/v1/CSIDriver', {
  applyDefaults: (driver) => {
    driver.spec ??= {};
    applyDefaults(driver.spec);
  },
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const policies = ['File', 'None', 'ReadWriteOnceWithFSType'];
    checkOneOf(spec.fsGroupPolicy, policies, path.child('fsGroupPolicy'), report);
    validateTokenRequests(spec.tokenRequests ?? [], path.child('tokenRequests'), report);
    for (const mode of spec.volumeLifecycleModes ?? [])
      checkOneOf(mode, ['Persistent', 'Ephemeral'], path.child('volumeLifecycleModes'), report);
    const period = spec.nodeAllocatableUpdatePeriodSeconds;
    if (period !== undefined && period < 10)
      report.invalid(path.child('nodeAllocatableUpdatePeriodSeconds'), period, 'update-period');
    const inSecrets = spec.serviceAccountTokenInSecrets;
    if (inSecrets !== undefined && (spec.tokenRequests ?? []).length === 0)
      report.invalid(path.child('serviceAccountTokenInSecrets'), inSecrets, 'token-requests');
  },
});

function applyDefaults(spec: CSIDriverSpec): void {
  spec.attachRequired ??= true;
  spec.podInfoOnMount ??= false;
  spec.storageCapacity ??= false;
  spec.fsGroupPolicy ??= 'ReadWriteOnceWithFSType';
  if ((spec.volumeLifecycleModes ?? []).length === 0) spec.volumeLifecycleModes = ['Persistent'];
  spec.requiresRepublish ??= false;
  spec.seLinuxMount ??= false;
  // The server drops it on create: its feature is off unless switched on.
  delete spec.preventPodSchedulingIfMissing;
}

function validateTokenRequests(requests: readonly TokenRequest[], path: FieldPath, report: Report): void {
  const audiences = new Set<string>();
  for (const [i, { audience = '', expirationSeconds }] of requests.entries()) {
    if (audiences.has(audience)) {
      report.duplicate(path.child(i, 'audience'), audience);
      continue;
    }
    audiences.add(audience);
    if (expirationSeconds !== undefined && (expirationSeconds < 600 || expirationSeconds > 2 ** 32))
      report.invalid(path.child(i, 'expirationSeconds'), expirationSeconds, 'token-lifetime');
  }
}
