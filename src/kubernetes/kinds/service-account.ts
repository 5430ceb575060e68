import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';

const mountableSecrets = 'kubernetes.io/enforce-mountable-secrets';

/** pkg/registry/core/serviceaccount: of the Secrets that it names, only their names are kept. */
export const serviceAccountRules = defineKind('v1/ServiceAccount', {
  applyDefaults: (account) => {
    if (account.secrets) account.secrets = account.secrets.map(({ name }) => (name === undefined ? {} : { name }));
  },
  validate: ({ metadata }, report) => {
    if (metadata?.annotations !== undefined && Object.hasOwn(metadata.annotations, mountableSecrets))
      report.warn(FieldPath.of('metadata', 'annotations').key(mountableSecrets), {
        code: 'deprecated',
        rule: 'mountable-secrets-deprecated',
      });
  },
});
