import { checkedPodOf } from '../../src/cluster/admission/checked-pod-of.ts';
import { evaluatePodSecurity } from '../../src/cluster/admission/pod-security/evaluate-pod-security.ts';
import { storedObjects } from './stored-objects.ts';

/** What each level has against a Pod, in the server's words. */
export function answerPodSecurity({ pod }: { pod: unknown }) {
  const [checked] = storedObjects([pod]).flatMap((object) => checkedPodOf(object) ?? []);
  if (checked === undefined) return {};
  const at = (level: 'baseline' | 'restricted') => {
    const violations = evaluatePodSecurity({ level, version: 'latest' }, checked).map(({ reason }) => reason);
    return { allowed: violations.length === 0, violations };
  };
  return { baseline: at('baseline'), restricted: at('restricted') };
}
