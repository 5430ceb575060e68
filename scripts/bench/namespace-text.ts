/**
 * The manifests of a namespace with so many objects of the kinds that a team has: of each twenty, six Deployments, a
 * StatefulSet, eight things in front of them or about them, and configuration.
 */
export function namespaceText(count: number): string {
  const fixed = [
    'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n',
    'apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: team, namespace: team}\nspec: {hard: {pods: "5000", requests.cpu: "5000"}}\n',
    'apiVersion: v1\nkind: LimitRange\nmetadata: {name: team, namespace: team}\nspec: {limits: [{type: Container, defaultRequest: {cpu: 50m}}]}\n',
  ];
  const made = Array.from({ length: count - fixed.length }, (_, index) => objectText(index));
  return [...fixed, ...made].join('---\n');
}

function objectText(index: number): string {
  const [group, place] = [Math.floor(index / 20), index % 20];
  const app = `app-${group}-${place % 6}`;
  if (place < 6) return deployment(app, group);
  if (place < 12) return service(app, index);
  if (place < 15) return policy(app, index, group);
  if (place === 15) return statefulSet(`db-${group}`);
  if (place === 16) return budget(app, index);
  if (place === 17) return role(index);
  if (place === 18) return binding(index);
  return configMap(index);
}

function head(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: team\n`;
}

function podTemplate(app: string, port: number): string {
  return `    metadata:
      labels:
        app: ${app}
        tier: tier-${port % 3}
    spec:
      containers:
      - name: main
        image: registry.example.com/${app}:1.2.3
        ports:
        - name: http
          containerPort: ${port}
        env:
        - name: MODE
          value: production
        - name: PEER
          value: http://${app}.team
        resources:
          requests:
            memory: 64Mi
          limits:
            memory: 128Mi
        readinessProbe:
          httpGet:
            path: /ready
            port: http
`;
}

function deployment(app: string, group: number): string {
  return `${head('apps/v1', 'Deployment', app)}spec:
  replicas: ${2 + (group % 3)}
  selector:
    matchLabels:
      app: ${app}
  template:
${podTemplate(app, 8000 + group)}`;
}

function statefulSet(name: string): string {
  return `${head('apps/v1', 'StatefulSet', name)}spec:
  serviceName: ${name}
  replicas: 3
  selector:
    matchLabels:
      app: ${name}
  template:
${podTemplate(name, 5432)}  volumeClaimTemplates:
  - metadata:
      name: data
    spec:
      accessModes: [ReadWriteOnce]
      resources:
        requests:
          storage: 1Gi
`;
}

function service(app: string, index: number): string {
  return `${head('v1', 'Service', `svc-${index}`)}spec:
  selector:
    app: ${app}
  ports:
  - name: http
    port: 80
    targetPort: http
`;
}

function policy(app: string, index: number, group: number): string {
  return `${head('networking.k8s.io/v1', 'NetworkPolicy', `policy-${index}`)}spec:
  podSelector:
    matchLabels:
      app: ${app}
  policyTypes: [Ingress, Egress]
  ingress:
  - from:
    - podSelector:
        matchLabels:
          tier: tier-${group % 3}
    ports:
    - port: http
  egress:
  - to:
    - podSelector: {}
`;
}

function budget(app: string, index: number): string {
  return `${head('policy/v1', 'PodDisruptionBudget', `budget-${index}`)}spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: ${app}
`;
}

function role(index: number): string {
  return `${head('rbac.authorization.k8s.io/v1', 'Role', `role-${index}`)}rules:
- apiGroups: [""]
  resources: [pods, configmaps]
  verbs: [get, list, watch]
`;
}

function binding(index: number): string {
  return `${head('rbac.authorization.k8s.io/v1', 'RoleBinding', `binding-${index}`)}roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: role-${index - 1}
subjects:
- kind: ServiceAccount
  name: account-${index}
  namespace: team
`;
}

function configMap(index: number): string {
  return `${head('v1', 'ConfigMap', `config-${index}`)}data:
  mode: production
  level: "${index}"
`;
}
