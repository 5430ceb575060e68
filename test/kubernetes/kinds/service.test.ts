import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf, warningsOf } from '../judge.ts';

const service = (spec: string, metadata = '{name: web}') =>
  `{apiVersion: v1, kind: Service, metadata: ${metadata}, spec: ${spec}}`;
const ports = 'ports: [{port: 80}]';

describe('a stored Service', () => {
  it('is filled in', () => {
    expect(storedOf(service(`{selector: {app: web}, ${ports}}`)).spec).toEqual({
      type: 'ClusterIP',
      selector: { app: 'web' },
      ports: [{ port: 80, targetPort: 80, protocol: 'TCP' }],
      sessionAffinity: 'None',
      internalTrafficPolicy: 'Cluster',
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
    });
  });

  it.each<[string, object]>([
    [
      '{clusterIP: None, selector: {a: b}}',
      { clusterIPs: ['None'], ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack' },
    ],
    ['{clusterIP: None}', { ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'RequireDualStack' }],
    [`{type: NodePort, ${ports}}`, { externalTrafficPolicy: 'Cluster' }],
    [`{type: LoadBalancer, ${ports}}`, { allocateLoadBalancerNodePorts: true, externalTrafficPolicy: 'Cluster' }],
    [`{externalIPs: [8.8.8.8], ${ports}}`, { externalTrafficPolicy: 'Cluster' }],
    [
      `{sessionAffinity: ClientIP, ${ports}}`,
      { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 10_800 } } },
    ],
    ['{ports: [{port: 80, targetPort: http}]}', { ports: [{ port: 80, targetPort: 'http', protocol: 'TCP' }] }],
    ['{ports: [{port: 80, targetPort: ""}]}', { ports: [{ port: 80, targetPort: 80, protocol: 'TCP' }] }],
  ])('of %s has %o', (spec, part) => expect(storedOf(service(spec)).spec).toMatchObject(part));

  it('of type ExternalName has neither addresses nor traffic policies', () => {
    const spec = '{type: ExternalName, externalName: db.example.com., internalTrafficPolicy: Cluster}';
    expect(storedOf(service(spec)).spec).toEqual({
      type: 'ExternalName',
      externalName: 'db.example.com.',
      sessionAffinity: 'None',
    });
  });
});

describe('a Service is refused for', () => {
  it.each<[string, string[]]>([
    ['{}', ['required spec.ports']],
    ['{ports: [{}]}', ['invalid spec.ports[0].port', 'invalid spec.ports[0].targetPort']],
    ['{ports: [{port: 70000, targetPort: 80}]}', ['invalid spec.ports[0].port']],
    ['{ports: [{port: 80, targetPort: "80"}]}', ['invalid spec.ports[0].targetPort']],
    ['{ports: [{port: 80, protocol: tcp}]}', ['not-supported spec.ports[0].protocol']],
    ['{ports: [{port: 80}, {port: 81}]}', ['required spec.ports[0].name', 'required spec.ports[1].name']],
    ['{ports: [{port: 80, name: a}, {port: 81, name: a}]}', ['duplicate spec.ports[1].name']],
    ['{ports: [{port: 80, name: a}, {port: 80, name: b}]}', ['duplicate spec.ports[1]']],
    ['{ports: [{port: 80, name: HTTP}]}', ['invalid spec.ports[0].name']],
    ['{ports: [{port: 80, appProtocol: "my protocol"}]}', ['invalid spec.ports[0].appProtocol']],
    ['{ports: [{port: 80, nodePort: 30080}]}', ['forbidden spec.ports[0].nodePort']],
    ['{type: NodePort, ports: [{port: 80, nodePort: 80}]}', ['invalid spec.ports[0].nodePort']],
    [
      '{type: NodePort, ports: [{port: 80, name: a, nodePort: 30080}, {port: 81, name: b, nodePort: 30080}]}',
      ['invalid spec.ports[1].nodePort'],
    ],
    [
      '{type: NodePort, ports: [{port: 80, name: a}, {port: 80, name: b}]}',
      ['duplicate spec.ports[1]', 'duplicate spec.ports[1].nodePort'],
    ],
    [`{type: Nodeport, ${ports}}`, ['not-supported spec.type']],
    [`{clusterIP: none, ${ports}}`, ['invalid spec.clusterIPs[0]']],
    [`{clusterIPs: [None], ${ports}}`, ['invalid spec.clusterIPs']],
    [`{clusterIP: None, type: NodePort, ${ports}}`, ['invalid spec.clusterIPs[0]']],
    [`{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.2], ${ports}}`, ['invalid spec.clusterIPs']],
    [`{ipFamilies: [IPV4], ${ports}}`, ['not-supported spec.ipFamilies[0]']],
    [`{ipFamilies: [IPv6], ${ports}}`, ['invalid spec.ipFamilies[0]']],
    [`{ipFamilyPolicy: RequireDualStack, ${ports}}`, ['invalid spec.ipFamilyPolicy']],
    ['{type: ExternalName}', ['required spec.externalName']],
    ['{type: ExternalName, externalName: "http://a.b"}', ['invalid spec.externalName']],
    ['{type: ExternalName, externalName: a.b, clusterIP: None}', ['forbidden spec.clusterIPs']],
    [`{selector: {app: "a b"}, ${ports}}`, ['invalid spec.selector']],
    [`{sessionAffinity: clientIP, ${ports}}`, ['not-supported spec.sessionAffinity']],
    [
      `{sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}, ${ports}}`,
      ['invalid spec.sessionAffinityConfig.clientIP.timeoutSeconds'],
    ],
    [`{externalIPs: [127.0.0.1, node01], ${ports}}`, ['invalid spec.externalIPs[0]', 'invalid spec.externalIPs[1]']],
    [`{externalTrafficPolicy: Local, ${ports}}`, ['invalid spec.externalTrafficPolicy']],
    [`{internalTrafficPolicy: Node, ${ports}}`, ['not-supported spec.internalTrafficPolicy']],
    [`{loadBalancerSourceRanges: [10.0.0.0/8], ${ports}}`, ['forbidden spec.LoadBalancerSourceRanges']],
    [`{allocateLoadBalancerNodePorts: false, ${ports}}`, ['forbidden spec.allocateLoadBalancerNodePorts']],
    [`{trafficDistribution: Close, ${ports}}`, ['not-supported spec.trafficDistribution']],
  ])('%s', (spec, errors) => expect(new Set(errorsOf(service(spec)))).toEqual(new Set(errors)));

  it('nothing where all is well, several protocols on one node port included', () => {
    const both = '[{port: 53, name: a, protocol: UDP, nodePort: 30053}, {port: 53, name: b, nodePort: 30053}]';
    expect(errorsOf(service(`{type: NodePort, ports: ${both}}`))).toEqual([]);
  });
});

describe('a Service is warned of', () => {
  it.each<[string, string[]]>([
    [`{externalName: a.b, ${ports}}`, ['ignored spec.externalName']],
    ['{clusterIP: None, sessionAffinity: ClientIP}', ['ignored spec.sessionAffinity']],
    [`{externalIPs: [8.8.8.8], ${ports}}`, ['deprecated spec.externalIPs']],
    [`{trafficDistribution: PreferClose, ${ports}}`, ['deprecated spec.trafficDistribution']],
    [`{trafficDistribution: PreferSameZone, ${ports}}`, []],
  ])('%s', (spec, warnings) => expect(warningsOf(service(spec))).toEqual(warnings));
});
