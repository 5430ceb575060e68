import type { KindRules } from './kind-rules.ts';
import { selfSubjectAccessReviewRules, subjectAccessReviewRules } from './kinds/access-reviews.ts';
import { apiServiceRules } from './kinds/api-service.ts';
import { certificateSigningRequestRules } from './kinds/certificate-signing-request.ts';
import { clusterRoleRules } from './kinds/cluster-role.ts';
import { clusterRoleBindingRules } from './kinds/cluster-role-binding.ts';
import { configMapRules } from './kinds/config-map.ts';
import { controllerRevisionRules } from './kinds/controller-revision.ts';
import { cronJobRules } from './kinds/cron-job.ts';
import { csiDriverRules } from './kinds/csi-driver.ts';
import { customResourceDefinitionRules } from './kinds/custom-resource-definition.ts';
import { daemonSetRules } from './kinds/daemon-set.ts';
import { deploymentRules } from './kinds/deployment.ts';
import { endpointSliceRules } from './kinds/endpoint-slice.ts';
import { endpointsRules } from './kinds/endpoints.ts';
import { eventRules } from './kinds/event.ts';
import { horizontalPodAutoscalerRules } from './kinds/horizontal-pod-autoscaler.ts';
import { horizontalPodAutoscalerV1Rules } from './kinds/horizontal-pod-autoscaler-v1.ts';
import { ingressRules } from './kinds/ingress.ts';
import { ingressClassRules } from './kinds/ingress-class.ts';
import { jobRules } from './kinds/job.ts';
import { leaseRules } from './kinds/lease.ts';
import { limitRangeRules } from './kinds/limit-range.ts';
import { mutatingWebhookConfigurationRules } from './kinds/mutating-webhook-configuration.ts';
import { namespaceRules } from './kinds/namespace.ts';
import { networkPolicyRules } from './kinds/network-policy.ts';
import { nodeRules } from './kinds/node.ts';
import { persistentVolumeRules } from './kinds/persistent-volume.ts';
import { persistentVolumeClaimRules } from './kinds/persistent-volume-claim.ts';
import { podRules } from './kinds/pod.ts';
import { podDisruptionBudgetRules } from './kinds/pod-disruption-budget.ts';
import { podTemplateRules } from './kinds/pod-template.ts';
import { priorityClassRules } from './kinds/priority-class.ts';
import { replicaSetRules } from './kinds/replica-set.ts';
import { replicationControllerRules } from './kinds/replication-controller.ts';
import { resourceQuotaRules } from './kinds/resource-quota.ts';
import { roleRules } from './kinds/role.ts';
import { roleBindingRules } from './kinds/role-binding.ts';
import { runtimeClassRules } from './kinds/runtime-class.ts';
import { secretRules } from './kinds/secret.ts';
import { serviceRules } from './kinds/service.ts';
import { serviceAccountRules } from './kinds/service-account.ts';
import { statefulSetRules } from './kinds/stateful-set.ts';
import { storageClassRules } from './kinds/storage-class.ts';
import { tokenReviewRules } from './kinds/token-review.ts';
import { validatingAdmissionPolicyRules } from './kinds/validating-admission-policy.ts';
import { validatingAdmissionPolicyBindingRules } from './kinds/validating-admission-policy-binding.ts';
import { validatingWebhookConfigurationRules } from './kinds/validating-webhook-configuration.ts';
import { volumeAttributesClassRules } from './kinds/volume-attributes-class.ts';

/** The rules of every kind that has its own; a kind that is missing here is decoded by schema alone. */
const all: readonly KindRules[] = [
  podRules,
  podTemplateRules,
  replicationControllerRules,
  cronJobRules,
  jobRules,
  daemonSetRules,
  replicaSetRules,
  statefulSetRules,
  deploymentRules,
  serviceRules,
  configMapRules,
  secretRules,
  namespaceRules,
  nodeRules,
  serviceAccountRules,
  networkPolicyRules,
  ingressRules,
  ingressClassRules,
  roleRules,
  clusterRoleRules,
  roleBindingRules,
  clusterRoleBindingRules,
  persistentVolumeClaimRules,
  storageClassRules,
  persistentVolumeRules,
  resourceQuotaRules,
  limitRangeRules,
  podDisruptionBudgetRules,
  priorityClassRules,
  leaseRules,
  runtimeClassRules,
  endpointSliceRules,
  endpointsRules,
  horizontalPodAutoscalerRules,
  horizontalPodAutoscalerV1Rules,
  customResourceDefinitionRules,
  validatingAdmissionPolicyRules,
  selfSubjectAccessReviewRules,
  subjectAccessReviewRules,
  apiServiceRules,
  certificateSigningRequestRules,
  controllerRevisionRules,
  csiDriverRules,
  eventRules,
  mutatingWebhookConfigurationRules,
  tokenReviewRules,
  validatingAdmissionPolicyBindingRules,
  validatingWebhookConfigurationRules,
  volumeAttributesClassRules,
];

const byId = new Map(all.map((rules) => [`${rules.apiVersion}/${rules.kind}`, rules]));

export function kindRules(apiVersion: string, kind: string): KindRules | undefined {
  return byId.get(`${apiVersion}/${kind}`);
}
