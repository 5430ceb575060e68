/** API versions that are served no longer, and the release that dropped them (kubernetes.io deprecation guide). */
const removed: Readonly<Record<string, string>> = {
  'extensions/v1beta1/Ingress': '1.22',
  'extensions/v1beta1/Deployment': '1.16',
  'extensions/v1beta1/DaemonSet': '1.16',
  'extensions/v1beta1/ReplicaSet': '1.16',
  'extensions/v1beta1/NetworkPolicy': '1.16',
  'extensions/v1beta1/PodSecurityPolicy': '1.16',
  'apps/v1beta1/Deployment': '1.16',
  'apps/v1beta1/StatefulSet': '1.16',
  'apps/v1beta2/Deployment': '1.16',
  'apps/v1beta2/StatefulSet': '1.16',
  'apps/v1beta2/DaemonSet': '1.16',
  'apps/v1beta2/ReplicaSet': '1.16',
  'networking.k8s.io/v1beta1/Ingress': '1.22',
  'networking.k8s.io/v1beta1/IngressClass': '1.22',
  'rbac.authorization.k8s.io/v1alpha1/Role': '1.22',
  'rbac.authorization.k8s.io/v1beta1/Role': '1.22',
  'rbac.authorization.k8s.io/v1beta1/ClusterRole': '1.22',
  'rbac.authorization.k8s.io/v1beta1/RoleBinding': '1.22',
  'rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding': '1.22',
  'apiextensions.k8s.io/v1beta1/CustomResourceDefinition': '1.22',
  'scheduling.k8s.io/v1beta1/PriorityClass': '1.22',
  'storage.k8s.io/v1beta1/StorageClass': '1.22',
  'coordination.k8s.io/v1beta1/Lease': '1.22',
  'batch/v1beta1/CronJob': '1.25',
  'batch/v2alpha1/CronJob': '1.21',
  'discovery.k8s.io/v1beta1/EndpointSlice': '1.25',
  'policy/v1beta1/PodDisruptionBudget': '1.25',
  'policy/v1beta1/PodSecurityPolicy': '1.25',
  'node.k8s.io/v1beta1/RuntimeClass': '1.25',
  'autoscaling/v2beta1/HorizontalPodAutoscaler': '1.25',
  'autoscaling/v2beta2/HorizontalPodAutoscaler': '1.26',
};

/** The release that stopped serving a kind in this version; undefined if none ever did serve it or one still does. */
export function removedIn(apiVersion: string, kind: string): string | undefined {
  const id = `${apiVersion}/${kind}`;
  return Object.hasOwn(removed, id) ? removed[id] : undefined;
}
