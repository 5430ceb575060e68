import { type CelType, dyn, plain } from '../cel/cel-type.ts';

const text = plain('string');
const texts: CelType = { name: 'list', element: text };
const textMap: CelType = { name: 'map', element: text };

/** An object of CEL with these fields alone. */
function record(fields: Readonly<Record<string, CelType>>): CelType {
  return { name: 'object', fieldOf: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined) };
}

const kind = record({ group: text, version: text, kind: text });
const resource = record({ group: text, version: text, resource: text });

/** `request`: apiserver pkg/admission/plugin/cel/compile.go BuildRequestType. */
export const requestType = record({
  kind,
  resource,
  subResource: text,
  requestKind: kind,
  requestResource: resource,
  requestSubResource: text,
  name: text,
  namespace: text,
  operation: text,
  userInfo: record({ username: text, uid: text, groups: texts, extra: { name: 'map', element: texts } }),
  dryRun: plain('bool'),
  options: dyn,
});

const condition = record({
  status: text,
  type: text,
  lastTransitionTime: plain('timestamp'),
  message: text,
  reason: text,
});

/** `namespaceObject`: the same file, BuildNamespaceType. */
export const namespaceType = record({
  metadata: record({
    name: text,
    generateName: text,
    namespace: text,
    labels: textMap,
    annotations: textMap,
    UID: text,
    creationTimestamp: plain('timestamp'),
    deletionGracePeriodSeconds: plain('int'),
    deletionTimestamp: plain('timestamp'),
    generation: plain('int'),
    resourceVersion: text,
    finalizers: texts,
  }),
  spec: record({ finalizers: texts }),
  status: record({ conditions: { name: 'list', element: condition }, phase: text }),
});
