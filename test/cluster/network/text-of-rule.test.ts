import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PolicyPeer, PolicyPort } from '../../../src/cluster/network/policy.ts';
import { textOfPeer, textOfPort } from '../../../src/cluster/network/text-of-rule.ts';

/** Texts that are made of what stands around them. */
const word = fc.constantFrom('', 'a', '1', '1:a', '-', ' ', '0 ', 'In', '?undefined ');
const term = fc.record({
  at: fc.constant([]),
  key: word,
  operator: word,
  values: fc.array(word, { maxLength: 2 }),
});
const selector = fc.option(fc.record({ terms: fc.array(term, { maxLength: 2 }) }), { nil: undefined });
const pods: fc.Arbitrary<PolicyPeer> = fc.record({
  kind: fc.constant('pods'),
  ownNamespace: word,
  namespaceSelector: selector,
  podSelector: selector,
});
const block: fc.Arbitrary<PolicyPeer> = fc.record({
  kind: fc.constant('block'),
  range: fc.option(fc.constant({ ip: [10, 0, 0, 0], prefix: 8 }), { nil: undefined }),
  except: fc.constantFrom([], [undefined]),
});
const peers = fc.array(fc.oneof(pods, block, fc.constant<PolicyPeer>({ kind: 'nothing' })), { maxLength: 2 });
const port: fc.Arbitrary<PolicyPort> = fc.record({
  protocol: word,
  port: fc.option(fc.oneof(word, fc.constantFrom(1, 80)), { nil: undefined }),
  endPort: fc.constantFrom(undefined, 1, 80),
});

it('gives lists of peers one text if they mean the same, and two if not', () => {
  fc.assert(
    fc.property(peers, peers, (some, others) => {
      const [text, other] = [some, others].map((list) => list.map(textOfPeer).join(''));
      expect(text === other).toBe(JSON.stringify(some) === JSON.stringify(others));
    }),
  );
});

it('does so for ports', () => {
  fc.assert(
    fc.property(fc.array(port, { maxLength: 2 }), fc.array(port, { maxLength: 2 }), (some, others) => {
      const [text, other] = [some, others].map((list) => list.map(textOfPort).join(''));
      expect(text === other).toBe(JSON.stringify(some) === JSON.stringify(others));
    }),
  );
});
