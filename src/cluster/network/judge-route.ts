import type { Destination } from '../connections.ts';
import { addressEnd, type End } from './end.ts';
import type { Dialled } from './explain-rule.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { endOf, type Network } from './network.ts';
import type { Route, RouteCaveat } from './reachability.ts';

/** What the policies of both ends say of one way. */
export function judgeRoute(network: Network, from: End, given: Destination, dialled: Dialled | undefined): Route {
  const { address, port, protocol } = given;
  const pod = given.pod ?? network.podAt.get(address);
  const to = pod === undefined ? addressEnd(address) : endOf(network, pod);
  const flow = { from, to, port, protocol, dialled };
  const egress = judge(network, 'egress', flow);
  const ingress = judge(network, 'ingress', flow);
  const allowed = egress.allowed && ingress.allowed;
  const caveats: RouteCaveat[] = [];
  if (pod !== undefined && !given.declared) caveats.push('undeclared-port');
  if (pod?.ready === false) caveats.push('not-ready');
  if (allowed && ((to.kind === 'pod' && restsOnAddress(egress)) || (from.kind === 'pod' && restsOnAddress(ingress))))
    caveats.push('pod-by-address');
  if ([from, to].some((end) => end.kind === 'pod' && end.hostNetwork)) caveats.push('host-network');
  return { ...given, pod, allowed, egress, ingress, caveats };
}

function restsOnAddress({ because, allowedBy }: Judgement): boolean {
  return because === 'rule' && allowedBy.every(({ byAddress }) => byAddress);
}
