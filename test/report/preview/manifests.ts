import { readFileSync } from 'node:fs';
import { type ObjectsView, type ViewOptions, viewObjects } from '../../../src/cluster/view/view-objects.ts';
import { admit } from '../../../src/kubernetes/admit.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';

/** The lesson's pair: a headless Service and the StatefulSet that it governs. */
export const mysqlPair = `apiVersion: v1
kind: Service
metadata:
  name: mysql-svc
spec:
  clusterIP: None
  selector:
    app: mysql
  ports:
    - name: mysql
      port: 3306
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mysql
spec:
  serviceName: mysql-svc
  replicas: 3
  selector:
    matchLabels: {app: mysql}
  template:
    metadata:
      labels: {app: mysql}
    spec:
      containers:
        - name: mysql
          image: mysql:5.7
          ports:
            - {name: mysql, containerPort: 3306}
`;

/** The lesson's tasks: the Service leads to 8080, the containers declare 80. */
export const webPair = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: nginx
  ports:
    - name: http
      port: 8080
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  replicas: 3
  selector:
    matchLabels: {app: nginx}
  template:
    metadata:
      labels: {app: nginx}
    spec:
      containers:
        - name: nginx
          image: nginx:1.14.2
          ports:
            - {name: http, containerPort: 80}
`;

/** Several namespaces, kinds of Services, more Pods than are listed, and a Service that selects nothing. */
export const shop = `apiVersion: v1
kind: Service
metadata: {name: shop, namespace: front}
spec:
  selector: {app: shop}
  ports:
    - {name: http, port: 80, targetPort: http}
    - {name: metrics, port: 9100, targetPort: metrics}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop, namespace: front}
spec:
  replicas: 12
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers:
        - {name: shop, image: "shop:1", ports: [{name: http, containerPort: 8000}]}
---
apiVersion: v1
kind: Service
metadata: {name: lost, namespace: back}
spec:
  selector: {app: nobody}
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: back}
spec: {type: ExternalName, externalName: db.example.com}
---
apiVersion: v1
kind: Pod
metadata: {name: tool, namespace: back}
spec:
  containers: [{name: tool, image: busybox}]
`;

/** A namespace with everything that a preview tells of. */
export const fullShop = readFileSync(new URL('full-shop.yaml', import.meta.url), 'utf8');

/** Claims that wait, each for something else. */
export const storage = readFileSync(new URL('storage.yaml', import.meta.url), 'utf8');

/** Pods that NetworkPolicies keep from each other. */
export const guarded = readFileSync(new URL('guarded.yaml', import.meta.url), 'utf8');

export function viewOf(text: string, options: ViewOptions = {}): ObjectsView {
  return viewObjects(objectsOf(text), options);
}

function objectsOf(text: string, name = 'answer.yaml'): KubeObject[] {
  const verdicts = admit(parseSource({ name, text }).documents);
  return verdicts.flatMap(({ object }) => (object === undefined ? [] : [object]));
}
