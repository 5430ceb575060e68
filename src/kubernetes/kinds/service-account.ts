import { defineKind } from '../kind-rules.ts';

/** pkg/registry/core/serviceaccount: of the Secrets that it names, only their names are kept. */
export const serviceAccountRules = defineKind('v1/ServiceAccount', {
  applyDefaults: (account) => {
    if (account.secrets) account.secrets = account.secrets.map(({ name }) => (name === undefined ? {} : { name }));
  },
  validate: () => {},
});
