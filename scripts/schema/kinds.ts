/** A kind of the CKAD curriculum: where kubernetes-models keeps it, its plural, and whether it lives in a namespace. */
export interface KindEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** The name of its type in the tables where two versions share a kind. */
  readonly type?: string;
}

const kind = (apiVersion: string, name: string, plural: string, namespaced = true, type?: string): KindEntry =>
  type === undefined
    ? { apiVersion, kind: name, plural, namespaced }
    : { apiVersion, kind: name, plural, namespaced, type };

export const kinds: readonly KindEntry[] = [
  kind('v1', 'ConfigMap', 'configmaps'),
  kind('v1', 'Endpoints', 'endpoints'),
  kind('v1', 'Event', 'events'),
  kind('v1', 'LimitRange', 'limitranges'),
  kind('v1', 'Namespace', 'namespaces', false),
  kind('v1', 'Node', 'nodes', false),
  kind('v1', 'PersistentVolume', 'persistentvolumes', false),
  kind('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
  kind('v1', 'Pod', 'pods'),
  kind('v1', 'PodTemplate', 'podtemplates'),
  kind('v1', 'ReplicationController', 'replicationcontrollers'),
  kind('v1', 'ResourceQuota', 'resourcequotas'),
  kind('v1', 'Secret', 'secrets'),
  kind('v1', 'Service', 'services'),
  kind('v1', 'ServiceAccount', 'serviceaccounts'),
  kind('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'mutatingwebhookconfigurations', false),
  kind('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', 'validatingadmissionpolicies', false),
  kind(
    'admissionregistration.k8s.io/v1',
    'ValidatingAdmissionPolicyBinding',
    'validatingadmissionpolicybindings',
    false,
  ),
  kind('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'validatingwebhookconfigurations', false),
  kind('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'customresourcedefinitions', false),
  kind('apiregistration.k8s.io/v1', 'APIService', 'apiservices', false),
  kind('apps/v1', 'ControllerRevision', 'controllerrevisions'),
  kind('apps/v1', 'DaemonSet', 'daemonsets'),
  kind('apps/v1', 'Deployment', 'deployments'),
  kind('apps/v1', 'ReplicaSet', 'replicasets'),
  kind('apps/v1', 'StatefulSet', 'statefulsets'),
  kind('authentication.k8s.io/v1', 'TokenReview', 'tokenreviews', false),
  kind('authorization.k8s.io/v1', 'SelfSubjectAccessReview', 'selfsubjectaccessreviews', false),
  kind('authorization.k8s.io/v1', 'SubjectAccessReview', 'subjectaccessreviews', false),
  kind('autoscaling/v1', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', true, 'HorizontalPodAutoscalerV1'),
  kind('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
  kind('batch/v1', 'CronJob', 'cronjobs'),
  kind('batch/v1', 'Job', 'jobs'),
  kind('certificates.k8s.io/v1', 'CertificateSigningRequest', 'certificatesigningrequests', false),
  kind('coordination.k8s.io/v1', 'Lease', 'leases'),
  kind('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
  kind('networking.k8s.io/v1', 'Ingress', 'ingresses'),
  kind('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', false),
  kind('networking.k8s.io/v1', 'NetworkPolicy', 'networkpolicies'),
  kind('node.k8s.io/v1', 'RuntimeClass', 'runtimeclasses', false),
  kind('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
  kind('rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', false),
  kind('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'clusterrolebindings', false),
  kind('rbac.authorization.k8s.io/v1', 'Role', 'roles'),
  kind('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rolebindings'),
  kind('scheduling.k8s.io/v1', 'PriorityClass', 'priorityclasses', false),
  kind('storage.k8s.io/v1', 'CSIDriver', 'csidrivers', false),
  kind('storage.k8s.io/v1', 'StorageClass', 'storageclasses', false),
  kind('storage.k8s.io/v1', 'VolumeAttributesClass', 'volumeattributesclasses', false),
];
