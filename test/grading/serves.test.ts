import { expect, it } from 'vitest';
import type { ServesRequirement } from '../../src/model/exercise.ts';
import { findingsOf, gradeText } from './exercise.ts';

const serves = (workload: string, share?: number): ServesRequirement => ({
  id: 'serves',
  says: { en: '', ko: '' },
  points: 1,
  hint: undefined,
  needs: [],
  kind: 'serves',
  service: { kind: 'Service', name: 'web', namespace: 'default' },
  workload: { kind: 'Deployment', name: workload, namespace: 'default' },
  share,
});

const deployment = (name: string, replicas: number, labels = 'app: web') => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {${labels}, track: ${name}}}
  template:
    metadata: {labels: {${labels}, track: ${name}}}
    spec: {containers: [{name: a, image: b, ports: [{containerPort: 80}]}]}
`;
const service = (selector = 'app: web') =>
  `---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {${selector}}, ports: [{port: 80}]}\n`;
const given = service() + deployment('stable', 3);

it.each([
  ['one of four', serves('canary', 25), deployment('canary', 1)],
  ['at least one', serves('canary'), deployment('canary', 5)],
  ['a third, rounded', serves('canary', 33), deployment('stable', 2) + deployment('canary', 1)],
  ['those beside it', serves('stable', 75), deployment('canary', 1)],
  ['all', serves('canary', 100), service('track: canary') + deployment('canary', 2)],
])('serves with %s', (_, requirement, answer) => {
  expect(findingsOf(requirement, answer, given)).toEqual([]);
});

it.each([
  ['another share', serves('canary', 25), deployment('canary', 2), ['share-differs', 'spec.replicas']],
  ['others that are too many', serves('stable', 75), deployment('canary', 2), ['share-differs', 'spec.replicas']],
  [
    'a Service that leads elsewhere',
    serves('canary', 25),
    deployment('canary', 1, 'app: shop'),
    ['service-selects-other', 'spec.template.metadata.labels'],
  ],
  ['no Pods', serves('canary', 25), deployment('canary', 0), ['no-pods', 'spec.replicas']],
])('does not with %s', (_, requirement, answer, finding) => {
  expect(findingsOf(requirement, answer, given)).toEqual([finding]);
});

it.each([
  ['nothing', ''],
  ['what was given', given],
  ['something else', deployment('other', 1, 'app: other')],
])('earns nothing for %s', (_, answer) => {
  for (const requirement of [serves('stable'), serves('stable', 100), serves('canary', 25)])
    expect(gradeText([requirement], answer, given)).toMatchObject({ earned: 0, passed: false });
});
