import { describe, expect, it } from 'vitest';
import { documentedIsolation } from './documented-isolation.ts';
import { documentedPeers } from './documented-peers.ts';
import { documentedPolicies } from './documented-policies.ts';
import { ask, networkOf } from './network-objects.ts';

/**
 * What the page "Network Policies" of the Kubernetes documentation (Concepts, Services, Load Balancing and Networking)
 * says, in its order, each statement with connections that hold it. Left out is what no manifest decides: that a network
 * plugin is needed, how soon policies take effect and what becomes of connections that are there already, protocols other
 * than TCP, UDP and SCTP, and the list of what policies cannot do (TLS, gateways, logs, Services by name, …).
 */
const statements = { ...documentedIsolation, ...documentedPolicies, ...documentedPeers };

const cases = Object.entries(statements).flatMap(([section, list]) =>
  list.flatMap(({ says, objects, yes = [], no = [] }) =>
    [
      ...yes.map((question) => ({ question, allowed: true })),
      ...no.map((question) => ({ question, allowed: false })),
    ].map((one) => ({ ...one, section, says, objects })),
  ),
);

describe('the NetworkPolicy documentation', () => {
  it.each(cases)('$section: $says: $question: $allowed', ({ objects, question, allowed }) => {
    expect(ask(networkOf(objects), question).allowed).toBe(allowed);
  });
});
