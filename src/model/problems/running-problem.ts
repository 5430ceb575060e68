/** Why a claim may not have a volume. */
export type ClaimFault =
  | 'too-small'
  | 'storage-class'
  | 'access-modes'
  | 'volume-mode'
  | 'attributes-class'
  | 'selector'
  | 'reserved'
  | 'bound'
  | 'released'
  | 'node-affinity'
  /** There is no volume of the name that the claim asks for. */
  | 'absent';

/** Why a Pod may not run on a Node. */
export type PlacementFault =
  | 'node-name'
  | 'node-selector'
  | 'node-affinity'
  | 'taint'
  | 'unschedulable'
  | 'resources'
  | 'gates'
  /** There is no such Node. */
  | 'absent';

/** What keeps an autoscaler from what its metrics ask for. */
export type ScaleLimit =
  | 'off'
  | 'out-of-bounds'
  | 'no-metrics'
  | 'min-replicas'
  | 'max-replicas'
  | 'policy'
  | 'stabilization';

/** What is wrong with what runs: where, when and on what. */
export type RunningProblem =
  | {
      code: 'claim-unfit';
      claim: string;
      volume: string;
      fault: ClaimFault;
      /** Of the claim; '' where there is nothing to tell. */
      wanted: string;
      has: string;
    }
  | { code: 'claim-waits'; claim: string; for: 'volume' | 'class' | 'provisioner' | 'consumer' | 'node'; name: string }
  | { code: 'claim-elsewhere'; claim: string; expected: string; actual: string; byChance: boolean }
  | { code: 'pods-differ'; workload: string; expected: number; actual: number }
  | { code: 'pod-label-differs'; workload: string; key: string; expected: string; actual: string | undefined }
  | { code: 'node-kept-away'; workload: string; node: string; rule: PlacementFault; wanted: string; has: string }
  | { code: 'node-not-meant'; workload: string; node: string }
  | {
      code: 'run-differs';
      cronJob: string;
      timeZone: string;
      /** Counted from 1. */
      run: number;
      expected: string;
      /** Absent where there is none. */
      actual: string | undefined;
    }
  | { code: 'cron-suspended'; cronJob: string }
  | { code: 'no-budget'; workload: string; labels: string }
  | { code: 'budget-selects-other'; workload: string; labels: string; budget: string }
  | { code: 'several-budgets'; workload: string; budgets: readonly string[] }
  | { code: 'budget-uncountable'; workload: string; budget: string }
  | {
      code: 'disruptions-differ';
      workload: string;
      budget: string;
      expected: number;
      actual: number;
      healthy: number;
      /** How many have to stay healthy. */
      desired: number;
    }
  | { code: 'scale-target-missing'; autoscaler: string; target: string }
  | { code: 'metric-unwatched'; autoscaler: string; metric: string }
  | { code: 'metric-without-request'; autoscaler: string; metric: string; workload: string; container: string }
  | {
      code: 'replicas-differ';
      autoscaler: string;
      expected: number;
      actual: number;
      current: number;
      /** What the metrics ask for; absent where they were not looked at. */
      proposed: number | undefined;
      limit: ScaleLimit | undefined;
    };
