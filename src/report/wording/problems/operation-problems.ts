import { type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showList, showName } from '../show-value.ts';

type OperationCode =
  | 'no-budget'
  | 'budget-selects-other'
  | 'several-budgets'
  | 'budget-uncountable'
  | 'disruptions-differ'
  | 'scale-target-missing'
  | 'metric-unwatched'
  | 'metric-without-request'
  | 'replicas-differ';

/** Why budgets and autoscalers do not what they should. */
export const operationProblems: ProblemWordings<OperationCode> = {
  'no-budget': {
    en: ({ workload, labels }) =>
      say(
        `no PodDisruptionBudget covers the Pods of the workload ${showName(workload)}`,
        `write one that selects their labels ${showName(labels)}`,
      ),
    ko: ({ workload, labels }) =>
      say(
        `${showName(workload)} 워크로드의 파드를 선택하는 PodDisruptionBudget이 없습니다`,
        `파드의 레이블을 선택하는 PodDisruptionBudget을 작성하세요: ${showName(labels)}`,
      ),
  },
  'budget-selects-other': {
    en: ({ workload, labels, budget }) =>
      say(
        `the PodDisruptionBudget ${showName(budget)} does not select all Pods of the workload ${showName(workload)}`,
        `select labels that they have: ${showName(labels)}`,
      ),
    ko: ({ workload, labels, budget }) =>
      say(
        `PodDisruptionBudget ${showName(budget)}의 셀렉터는 ${showName(workload)} 워크로드의 파드를 전부 선택하지는 않습니다`,
        `파드에 있는 레이블을 선택하세요: ${showName(labels)}`,
      ),
  },
  'several-budgets': {
    en: ({ workload, budgets }) =>
      say(
        `several PodDisruptionBudgets cover the Pods of the workload ${showName(workload)} (${showList(budgets)}), so that none of them can be evicted`,
        'let one budget alone select them',
      ),
    ko: ({ workload, budgets }) =>
      say(
        `여러 PodDisruptionBudget(${showList(budgets)})이 ${showName(workload)} 워크로드의 파드를 함께 선택하므로 축출이 모두 거부됩니다`,
        '하나의 PodDisruptionBudget만 이 파드를 선택하게 하세요',
      ),
  },
  'budget-uncountable': {
    en: ({ workload, budget }) =>
      say(
        `the PodDisruptionBudget ${showName(budget)} cannot count the Pods of the workload ${showName(workload)}, whose kind does not say how many it wants`,
        'write `minAvailable` as a number of Pods',
      ),
    ko: ({ workload, budget }) =>
      say(
        `${showName(workload)} 워크로드는 원하는 파드 수를 밝히지 않는 종류라서 PodDisruptionBudget ${showName(budget)}의 기준을 계산할 수 없습니다`,
        '`minAvailable`을 파드 수로 쓰세요',
      ),
  },
  'disruptions-differ': {
    en: ({ workload, budget, expected, actual, healthy, desired }) =>
      say(
        `the PodDisruptionBudget ${showName(budget)} allows ${actual} disruptions of the workload ${showName(workload)} (${healthy} healthy Pods, of which ${desired} must stay); the task asks for ${expected}`,
        'change `minAvailable` or `maxUnavailable`; percentages round up',
      ),
    ko: ({ workload, budget, expected, actual, healthy, desired }) =>
      say(
        `PodDisruptionBudget ${showName(budget)}에 따라 ${showName(workload)} 워크로드에서 동시에 축출할 수 있는 파드는 ${actual}개입니다(정상 파드 ${healthy}개 중 ${desired}개 유지). 문제에서 요구하는 수: ${expected}개`,
        '`minAvailable`이나 `maxUnavailable`을 고치세요. 백분율은 올림합니다',
      ),
  },
  'scale-target-missing': {
    en: ({ autoscaler, target }) =>
      say(
        `the HorizontalPodAutoscaler ${showName(autoscaler)} has nothing to scale: ${showName(target)} is not there or cannot be scaled`,
        'name the workload in `scaleTargetRef` with its `apiVersion`, `kind` and `name`',
      ),
    ko: ({ autoscaler, target }) =>
      say(
        `HorizontalPodAutoscaler ${showName(autoscaler)}의 대상은 ${showName(target)}인데, 그런 오브젝트가 없거나 스케일할 수 없는 종류입니다`,
        '`scaleTargetRef`에 워크로드의 `apiVersion`, `kind`, `name`을 쓰세요',
      ),
  },
  'metric-unwatched': {
    en: ({ autoscaler, metric }) =>
      say(
        `the HorizontalPodAutoscaler ${showName(autoscaler)} does not watch the metric ${showName(metric)}`,
        'write the metric with its target under `metrics`',
      ),
    ko: ({ autoscaler, metric }) =>
      say(
        `HorizontalPodAutoscaler ${showName(autoscaler)}에 ${showName(metric)} 메트릭이 없습니다`,
        '`metrics`에 메트릭과 목표를 쓰세요',
      ),
  },
  'metric-without-request': {
    en: ({ autoscaler, metric, workload, container }) =>
      say(
        `the HorizontalPodAutoscaler ${showName(autoscaler)} cannot work out the percentage of ${showName(metric)}: the container ${showName(container)} of the workload ${showName(workload)} has no request for it`,
        `write a request for ${showName(metric)} in the container`,
      ),
    ko: ({ autoscaler, metric, workload, container }) =>
      say(
        `${showName(workload)} 워크로드의 ${showName(container)} 컨테이너에 ${showName(metric)} 요청이 없어 HorizontalPodAutoscaler ${showName(autoscaler)}의 사용률을 계산할 수 없습니다`,
        `컨테이너에 ${showName(metric)} 요청을 쓰세요`,
      ),
  },
  'replicas-differ': {
    en: (problem) =>
      say(
        `from ${problem.current} Pods, the HorizontalPodAutoscaler ${showName(problem.autoscaler)} goes to ${problem.actual}${limits[problem.limit ?? 'none'].en(problem)}; the task asks for ${problem.expected}`,
        'wanted are as many Pods as there are, times what is measured by the target, rounded up, within all limits',
      ),
    ko: (problem) =>
      say(
        `HorizontalPodAutoscaler ${showName(problem.autoscaler)}에 따라 파드 수는 ${problem.current}개에서 ${problem.actual}개가 됩니다${limits[problem.limit ?? 'none'].ko(problem)}. 문제에서 요구하는 수: ${problem.expected}개`,
        '파드 수는 (현재 파드 수 × 측정값 ÷ 목표값)을 올림하여 한도 안에서 정해집니다',
      ),
  },
};

type Limited = ProblemOf<'replicas-differ'>;
type Limit = NonNullable<Limited['limit']> | 'none';

const limits: Readonly<Record<Limit, { en(problem: Limited): string; ko(problem: Limited): string }>> = {
  none: { en: () => '', ko: () => '' },
  off: { en: () => ' (without Pods it is switched off)', ko: () => '(파드가 0개이면 동작하지 않음)' },
  'out-of-bounds': {
    en: () => ' (the current number lies outside `minReplicas` and `maxReplicas`)',
    ko: () => '(현재 파드 수가 `minReplicas`와 `maxReplicas`의 범위를 벗어남)',
  },
  'no-metrics': { en: () => ' (a metric is not known)', ko: () => '(측정값을 모르는 메트릭이 있음)' },
  'min-replicas': {
    en: ({ proposed }) => ` (the metrics ask for ${proposed}, \`minReplicas\` for more)`,
    ko: ({ proposed }) => `(메트릭에 따르면 ${proposed}개이지만 \`minReplicas\`가 더 큼)`,
  },
  'max-replicas': {
    en: ({ proposed }) => ` (the metrics ask for ${proposed}, \`maxReplicas\` allows no more)`,
    ko: ({ proposed }) => `(메트릭에 따르면 ${proposed}개이지만 \`maxReplicas\`가 더 작음)`,
  },
  policy: {
    en: ({ proposed }) => ` (the metrics ask for ${proposed}, a policy of \`behavior\` for smaller steps)`,
    ko: ({ proposed }) => `(메트릭에 따르면 ${proposed}개이지만 \`behavior\`의 정책이 한 번에 바꿀 수를 제한함)`,
  },
  stabilization: {
    en: ({ proposed }) => ` (the metrics ask for ${proposed}, the stabilization window holds it back)`,
    ko: ({ proposed }) => `(메트릭에 따르면 ${proposed}개이지만 안정화 기간이 아직 지나지 않음)`,
  },
};
