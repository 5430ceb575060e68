import type { FieldPath } from '../../model/field-path.ts';
import { validateLabelSelector } from '../label-selector.ts';
import type { Report } from '../report.ts';
import type { IPBlock, NetworkPolicyPeer } from '../schema/types.generated.ts';
import { checkCidr } from './check-address.ts';
import { cidrContains, parseCidr } from './cidr.ts';

/** pkg/apis/networking/validation ValidateNetworkPolicyPeer. An empty selector is a peer, nothing at all is none. */
export function validatePeer(peer: NetworkPolicyPeer, path: FieldPath, report: Report): void {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  validateLabelSelector(podSelector, path.child('podSelector'), report);
  validateLabelSelector(namespaceSelector, path.child('namespaceSelector'), report);
  if (ipBlock !== undefined) validateIpBlock(ipBlock, path.child('ipBlock'), report);
  const selects = podSelector !== undefined || namespaceSelector !== undefined;
  if (!selects && ipBlock === undefined) report.required(path, 'network-policy-peer');
  if (selects && ipBlock !== undefined) report.forbidden(path, 'ip-block-alone');
}

function validateIpBlock({ cidr = '', except = [] }: IPBlock, path: FieldPath, report: Report): void {
  if (cidr === '') {
    report.required(path.child('cidr'));
    return;
  }
  checkCidr(cidr, path.child('cidr'), report);
  const range = parseCidr(cidr);
  if (range === undefined) return;
  for (const [i, text] of except.entries()) {
    const at = path.child('except', i);
    checkCidr(text, at, report);
    const inner = parseCidr(text);
    if (inner === undefined) continue;
    if (!cidrContains(range, inner.ip) || range.prefix >= inner.prefix) report.invalid(at, text, 'except-inside-cidr');
  }
}
