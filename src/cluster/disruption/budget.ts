import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { SimulatedPod } from '../cluster.ts';

/** A PodDisruptionBudget, as its status stands once all Pods are there. */
export interface Budget {
  readonly object: KubeObject;
  /** Of `minAvailable` or `maxUnavailable`; of `spec` where it has neither. */
  readonly path: FieldPath;
  /** The Pods that its selector matches. */
  readonly pods: readonly SimulatedPod[];
  /** How many Pods there should be: of a count, those that are there, else what their controllers ask for. */
  readonly expectedPods: number;
  readonly desiredHealthy: number;
  readonly currentHealthy: number;
  /** How many Pods may be evicted now. */
  readonly disruptionsAllowed: number;
  /** `AlwaysAllow` or `IfHealthyBudget`: what of Pods that are not ready. */
  readonly unhealthyPodEvictionPolicy: string;
  /** Pods of no controller: a percentage or `maxUnavailable` does not count them, though they count as healthy. */
  readonly unmanaged: readonly SimulatedPod[];
  /**
   * Pods of a controller that cannot say how many it wants (Job, DaemonSet): the numbers stay 0 then, and nothing may be
   * evicted. `minAvailable` as a count is the only budget for them.
   */
  readonly uncountable: readonly SimulatedPod[];
}
