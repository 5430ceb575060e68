import type { ApiResource } from './api-resource.ts';

/**
 * What a server of 1.36 serves without custom resources, in the order of its groups (`kubectl api-resources`): a group
 * and its versions, the preferred one first, then a line a resource: plural, kind, scope, short names, subresources.
 */
const table = `
v1
  bindings Binding namespaced - -
  componentstatuses ComponentStatus cluster cs -
  configmaps ConfigMap namespaced cm -
  endpoints Endpoints namespaced ep -
  events Event namespaced ev -
  limitranges LimitRange namespaced limits -
  namespaces Namespace cluster ns finalize,status
  nodes Node cluster no proxy,status
  persistentvolumeclaims PersistentVolumeClaim namespaced pvc status
  persistentvolumes PersistentVolume cluster pv status
  pods Pod namespaced po attach,binding,ephemeralcontainers,eviction,exec,log,portforward,proxy,resize,status
  podtemplates PodTemplate namespaced - -
  replicationcontrollers ReplicationController namespaced rc scale,status
  resourcequotas ResourceQuota namespaced quota status
  secrets Secret namespaced - -
  serviceaccounts ServiceAccount namespaced sa token
  services Service namespaced svc proxy,status
apiregistration.k8s.io/v1
  apiservices APIService cluster - status
apps/v1
  controllerrevisions ControllerRevision namespaced - -
  daemonsets DaemonSet namespaced ds status
  deployments Deployment namespaced deploy scale,status
  replicasets ReplicaSet namespaced rs scale,status
  statefulsets StatefulSet namespaced sts scale,status
events.k8s.io/v1
  events Event namespaced ev -
authentication.k8s.io/v1
  selfsubjectreviews SelfSubjectReview cluster - -
  tokenreviews TokenReview cluster - -
authorization.k8s.io/v1
  localsubjectaccessreviews LocalSubjectAccessReview namespaced - -
  selfsubjectaccessreviews SelfSubjectAccessReview cluster - -
  selfsubjectrulesreviews SelfSubjectRulesReview cluster - -
  subjectaccessreviews SubjectAccessReview cluster - -
autoscaling/v2,v1
  horizontalpodautoscalers HorizontalPodAutoscaler namespaced hpa status
batch/v1
  cronjobs CronJob namespaced cj status
  jobs Job namespaced - status
certificates.k8s.io/v1
  certificatesigningrequests CertificateSigningRequest cluster csr approval,status
networking.k8s.io/v1
  ingressclasses IngressClass cluster - -
  ingresses Ingress namespaced ing status
  ipaddresses IPAddress cluster ip -
  networkpolicies NetworkPolicy namespaced netpol -
  servicecidrs ServiceCIDR cluster - status
policy/v1
  poddisruptionbudgets PodDisruptionBudget namespaced pdb status
rbac.authorization.k8s.io/v1
  clusterrolebindings ClusterRoleBinding cluster - -
  clusterroles ClusterRole cluster - -
  rolebindings RoleBinding namespaced - -
  roles Role namespaced - -
storage.k8s.io/v1
  csidrivers CSIDriver cluster - -
  csinodes CSINode cluster - -
  csistoragecapacities CSIStorageCapacity namespaced - -
  storageclasses StorageClass cluster sc -
  volumeattachments VolumeAttachment cluster - status
  volumeattributesclasses VolumeAttributesClass cluster vac -
admissionregistration.k8s.io/v1
  mutatingadmissionpolicies MutatingAdmissionPolicy cluster - -
  mutatingadmissionpolicybindings MutatingAdmissionPolicyBinding cluster - -
  mutatingwebhookconfigurations MutatingWebhookConfiguration cluster - -
  validatingadmissionpolicies ValidatingAdmissionPolicy cluster - status
  validatingadmissionpolicybindings ValidatingAdmissionPolicyBinding cluster - -
  validatingwebhookconfigurations ValidatingWebhookConfiguration cluster - -
apiextensions.k8s.io/v1
  customresourcedefinitions CustomResourceDefinition cluster crd,crds status
scheduling.k8s.io/v1
  priorityclasses PriorityClass cluster pc -
coordination.k8s.io/v1
  leases Lease namespaced - -
node.k8s.io/v1
  runtimeclasses RuntimeClass cluster - -
discovery.k8s.io/v1
  endpointslices EndpointSlice namespaced - -
resource.k8s.io/v1
  deviceclasses DeviceClass cluster - -
  resourceclaims ResourceClaim namespaced - status
  resourceclaimtemplates ResourceClaimTemplate namespaced - -
  resourceslices ResourceSlice cluster - -
flowcontrol.apiserver.k8s.io/v1
  flowschemas FlowSchema cluster - status
  prioritylevelconfigurations PriorityLevelConfiguration cluster - status
`;

let resources: readonly ApiResource[] | undefined;

/** The resources of the API's own. Read on first use. */
export function apiResources(): readonly ApiResource[] {
  resources ??= table
    .trim()
    .split(/\n(?! )/)
    .flatMap(readGroup);
  return resources;
}

function readGroup(text: string): ApiResource[] {
  const [title = '', ...lines] = text.split('\n');
  const slash = title.indexOf('/');
  const group = title.slice(0, Math.max(0, slash));
  const versions = title.slice(slash + 1).split(',');
  const list = (words = '-') => (words === '-' ? [] : words.split(','));
  return lines.map((line) => {
    const [plural = '', kind = '', scope, shortNames, subresources] = line.trim().split(' ');
    return {
      group,
      versions,
      plural,
      singular: kind.toLowerCase(),
      kind,
      shortNames: list(shortNames),
      namespaced: scope === 'namespaced',
      subresources: list(subresources),
    };
  });
}
