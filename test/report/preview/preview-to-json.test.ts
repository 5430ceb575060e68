import { describe, expect, it } from 'vitest';
import { previewToJson } from '../../../src/report/preview/preview-to-json.ts';
import { mysqlPair, shop, viewOf, webPair } from './manifests.ts';

describe('previewToJson', () => {
  it('holds the lesson’s facts', () => {
    const json = JSON.parse(JSON.stringify(previewToJson(viewOf(mysqlPair))));
    expect(json.workloads[0].pods.map((pod: { name: string }) => pod.name)).toEqual(['mysql-0', 'mysql-1', 'mysql-2']);
    expect(json.services[0].endpoints[0]).toEqual({
      pod: { id: 'default/StatefulSet/mysql/0', name: 'mysql-0' },
      address: '10.244.0.2',
      ready: true,
      hostname: 'mysql-0',
      ports: [{ name: 'mysql', port: 3306, protocol: 'TCP' }],
    });
    expect(json.services[0].srv[2]).toEqual({
      type: 'SRV',
      name: 'mysql-svc.default.svc.cluster.local',
      priority: 0,
      weight: 33,
      port: 3306,
      target: 'mysql-2.mysql-svc.default.svc.cluster.local',
      pod: { id: 'default/StatefulSet/mysql/2', name: 'mysql-2' },
    });
  });

  it('holds warnings with their places', () => {
    expect(previewToJson(viewOf(webPair)).warnings).toMatchObject([
      { code: 'target-port-undeclared', field: 'spec.ports[0].port', line: 11, column: 13, file: 'answer.yaml' },
    ]);
    expect(previewToJson(viewOf(shop)).warnings.map(({ code }) => code)).toEqual([
      'target-port-undeclared',
      'selects-nothing',
    ]);
  });
});
