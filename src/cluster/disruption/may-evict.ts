import type { SimulatedPod } from '../cluster.ts';
import type { Budget } from './budget.ts';

/**
 * Whether a Pod may be evicted, as `kubectl drain` asks for it; `budget` is the one that decides.
 * - `no-budget`: none covers it. `within-budget`: one allows it.
 * - `not-ready`: it is not ready and does not count (`unhealthyPodEvictionPolicy`).
 * - `exhausted`: its budget allows no disruption now.
 * - `several-budgets`: more than one covers it, which the eviction API refuses outright.
 */
export type Eviction =
  | { readonly allowed: true; readonly reason: 'no-budget' }
  | { readonly allowed: true; readonly reason: 'within-budget' | 'not-ready'; readonly budget: Budget }
  | { readonly allowed: false; readonly reason: 'exhausted'; readonly budget: Budget }
  | { readonly allowed: false; readonly reason: 'several-budgets'; readonly budgets: readonly Budget[] };

/** pkg/registry/core/pod/storage/eviction.go Create. */
export function mayEvict(pod: SimulatedPod, budgets: readonly Budget[]): Eviction {
  const covering = budgets.filter(({ pods }) => pods.includes(pod));
  const [budget, second] = covering;
  if (budget === undefined) return { allowed: true, reason: 'no-budget' };
  if (second !== undefined) return { allowed: false, reason: 'several-budgets', budgets: covering };
  if (!pod.ready && isFreeUnready(budget)) return { allowed: true, reason: 'not-ready', budget };
  if (budget.disruptionsAllowed > 0) return { allowed: true, reason: 'within-budget', budget };
  return { allowed: false, reason: 'exhausted', budget };
}

function isFreeUnready({ unhealthyPodEvictionPolicy, currentHealthy, desiredHealthy }: Budget): boolean {
  return unhealthyPodEvictionPolicy === 'AlwaysAllow' || (desiredHealthy > 0 && currentHealthy >= desiredHealthy);
}
