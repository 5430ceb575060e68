import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { warnOfCidr } from '../net/ip-warnings.ts';
import { validatePeer } from '../net/network-policy-peer.ts';
import { validatePolicyPort } from '../net/network-policy-port.ts';
import type { Report } from '../report.ts';
import type { NetworkPolicyPeer, NetworkPolicyPort } from '../schema/types.generated.ts';

const policyTypes = ['Ingress', 'Egress'];

/** pkg/apis/networking/v1/defaults.go SetDefaults_NetworkPolicy; pkg/apis/networking/validation ValidateNetworkPolicy. */
export const networkPolicyRules = defineKind('networking.k8s.io/v1/NetworkPolicy', {
  applyDefaults: (policy) => {
    policy.spec ??= {};
    const { spec } = policy;
    for (const rule of [...(spec.ingress ?? []), ...(spec.egress ?? [])])
      for (const port of rule.ports ?? []) port.protocol ??= 'TCP';
    if (!spec.policyTypes?.length) spec.policyTypes = spec.egress?.length ? ['Ingress', 'Egress'] : ['Ingress'];
  },
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    validateLabelSelector(spec.podSelector, path.child('podSelector'), report);
    for (const [i, { ports, from }] of (spec.ingress ?? []).entries())
      validateRule(ports, from, path.child('ingress', i), 'from', report);
    for (const [i, { ports, to }] of (spec.egress ?? []).entries())
      validateRule(ports, to, path.child('egress', i), 'to', report);
    const types = spec.policyTypes ?? [];
    const typesPath = path.child('policyTypes');
    if (types.length > policyTypes.length) report.invalid(typesPath, [...types], 'two-policy-types');
    else for (const [i, type] of types.entries()) checkOneOf(type, policyTypes, typesPath.index(i), report);
  },
});

function validateRule(
  ports: readonly NetworkPolicyPort[] | undefined,
  peers: readonly NetworkPolicyPeer[] | undefined,
  path: FieldPath,
  peersField: 'from' | 'to',
  report: Report,
): void {
  for (const [i, port] of (ports ?? []).entries()) validatePolicyPort(port, path.child('ports', i), report);
  for (const [i, peer] of (peers ?? []).entries()) {
    const at = path.child(peersField, i);
    validatePeer(peer, at, report);
    warnOfCidr(peer.ipBlock?.cidr, at.child('ipBlock', 'cidr'), report);
    for (const [j, except] of (peer.ipBlock?.except ?? []).entries())
      warnOfCidr(except, at.child('ipBlock', 'except', j), report);
  }
}
