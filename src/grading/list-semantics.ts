/** Lists whose order, length and repetitions matter: compared whole. By struct and field. */
const ordered = new Set([
  'Container.command',
  'Container.args',
  'EphemeralContainer.command',
  'EphemeralContainer.args',
  'ExecAction.command',
  'PodDNSConfig.nameservers',
  'PodDNSConfig.searches',
  'ServiceSpec.clusterIPs',
  'ServiceSpec.ipFamilies',
]);

/**
 * The fields that make an item of a list what it is (Kubernetes' merge keys, completed where the API's `atomic` hides
 * them). Items of other lists are told apart by all that they hold.
 */
const keys: Readonly<Record<string, readonly string[]>> = {
  'PodSpec.containers': ['name'],
  'PodSpec.initContainers': ['name'],
  'PodSpec.volumes': ['name'],
  'PodSpec.imagePullSecrets': ['name'],
  'PodSpec.hostAliases': ['ip'],
  'PodSpec.topologySpreadConstraints': ['topologyKey', 'whenUnsatisfiable'],
  'Container.ports': ['containerPort', 'protocol'],
  'Container.env': ['name'],
  'Container.volumeMounts': ['mountPath'],
  'Container.volumeDevices': ['devicePath'],
  'ServiceSpec.ports': ['port', 'protocol'],
  'StatefulSetSpec.volumeClaimTemplates': ['metadata'],
  'ServiceAccount.imagePullSecrets': ['name'],
  'ServiceAccount.secrets': ['name'],
};

/** `owner` is the struct and field that hold the list, such as `Container.args`. */
export function isOrdered(owner: string): boolean {
  return ordered.has(owner);
}

export function mergeKeys(owner: string): readonly string[] {
  return Object.hasOwn(keys, owner) ? (keys[owner] ?? []) : [];
}
