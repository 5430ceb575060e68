import type { AccountView } from '../../../cluster/view/view-permissions.ts';
import { refJson } from './ref-json.ts';

/** Somebody with what written bindings allow them. */
export function accountJson({ subject, grants }: AccountView) {
  return {
    subject: refJson(subject),
    grants: grants.map(({ namespace, binding, role, rules }) => ({
      namespace,
      binding: refJson(binding),
      role: { ...refJson(role), builtIn: role.object === undefined },
      rules: rules.map(({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }) => {
        return { verbs, apiGroups, resources, resourceNames, nonResourceURLs };
      }),
    })),
  };
}
