import type { Localized } from '../../../model/localized.ts';
import type { PodRule } from '../../../model/rules/pod-rules.ts';
import { checkRules } from './pod/check-rules.ts';
import { containerRules } from './pod/container-rules.ts';
import { jobRules } from './pod/job-rules.ts';
import { podSpecRules } from './pod/pod-spec-rules.ts';
import { podWarningRules } from './pod/pod-warning-rules.ts';
import { resourceRules } from './pod/resource-rules.ts';
import { schedulingRules } from './pod/scheduling-rules.ts';
import { selectorRules } from './pod/selector-rules.ts';
import { volumeRules } from './pod/volume-rules.ts';
import { workloadRules } from './pod/workload-rules.ts';

/** What each rule about Pod specs and workloads, and each that many kinds share, allows. */
export const podRules: Record<PodRule, Localized> = {
  ...checkRules,
  ...selectorRules,
  ...containerRules,
  ...volumeRules,
  ...resourceRules,
  ...schedulingRules,
  ...podSpecRules,
  ...workloadRules,
  ...jobRules,
  ...podWarningRules,
};
