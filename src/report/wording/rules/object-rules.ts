import type { Localized } from '../../../model/localized.ts';
import type { ObjectRule } from '../../../model/rules/object-rules.ts';
import { autoscalingRules } from './autoscaling-rules.ts';
import { configRules } from './config-rules.ts';
import { endpointRules } from './endpoint-rules.ts';
import { metadataRules } from './metadata-rules.ts';
import { networkRules } from './network-rules.ts';
import { quotaRules } from './quota-rules.ts';
import { rbacRules } from './rbac-rules.ts';
import { schedulingRules } from './scheduling-rules.ts';
import { serviceRules } from './service-rules.ts';
import { storageRules } from './storage-rules.ts';

/** What each rule about metadata and kinds that are no workloads allows. */
export const objectRules: Record<ObjectRule, Localized> = {
  ...metadataRules,
  ...serviceRules,
  ...configRules,
  ...networkRules,
  ...rbacRules,
  ...storageRules,
  ...quotaRules,
  ...autoscalingRules,
  ...endpointRules,
  ...schedulingRules,
};
