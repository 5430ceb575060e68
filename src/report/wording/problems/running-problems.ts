import { type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showName } from '../show-value.ts';
import { placementFaults } from './placement-faults.ts';

type RunningCode =
  | 'pods-differ'
  | 'pod-label-differs'
  | 'node-kept-away'
  | 'node-not-meant'
  | 'run-differs'
  | 'cron-suspended';

/** Why other Pods run than are asked for, elsewhere, or at other times. */
export const runningProblems: ProblemWordings<RunningCode> = {
  'pods-differ': {
    en: ({ workload, expected, actual }) =>
      say(
        `the workload ${showName(workload)} starts ${podsText(actual)}; the task asks for ${expected}`,
        'change the field that decides how many there are',
      ),
    ko: ({ workload, expected, actual }) =>
      say(
        `${showName(workload)} 워크로드가 시작하는 파드는 ${actual}개입니다. 문제에서 요구하는 수: ${expected}개`,
        '파드 수를 정하는 필드를 고치세요',
      ),
  },
  'pod-label-differs': {
    en: ({ workload, key, expected, actual }) =>
      say(
        actual === undefined
          ? `the Pods of the workload ${showName(workload)} have no label ${showName(key)}; the task asks for ${showName(expected)}`
          : `the Pods of the workload ${showName(workload)} have the label ${showEntry(key, actual)}; the task asks for ${showName(expected)}`,
        `write ${showEntry(key, expected)} under the labels of the Pods`,
      ),
    ko: ({ workload, key, expected, actual }) =>
      say(
        actual === undefined
          ? `${showName(workload)} 워크로드의 파드에 ${showName(key)} 레이블이 없습니다. 문제에서 요구하는 값: ${showName(expected)}`
          : `${showName(workload)} 워크로드의 파드에 있는 레이블은 ${showEntry(key, actual)}입니다. 문제에서 요구하는 값: ${showName(expected)}`,
        `파드의 레이블에 다음과 같이 쓰세요: ${showEntry(key, expected)}`,
      ),
  },
  'node-kept-away': {
    en: (problem) => {
      const { message, help } = placementFaults[problem.rule].en(problem);
      const { workload, node } = problem;
      return say(`no Pod of the workload ${showName(workload)} runs on the Node ${showName(node)}: ${message}`, help);
    },
    ko: (problem) => {
      const { message, help } = placementFaults[problem.rule].ko(problem);
      const { workload, node } = problem;
      return say(
        `${showName(workload)} 워크로드의 파드는 ${showName(node)} 노드에서 실행되지 않습니다. ${message}`,
        help,
      );
    },
  },
  'node-not-meant': {
    en: ({ workload, node }) =>
      say(
        `the workload ${showName(workload)} also runs on the Node ${showName(node)}, for which it is not meant`,
        'tell the Nodes apart by their labels in `nodeSelector` or the node affinity; a toleration only allows',
      ),
    ko: ({ workload, node }) =>
      say(
        `${showName(workload)} 워크로드의 파드가 의도하지 않은 ${showName(node)} 노드에서도 실행됩니다`,
        '`nodeSelector`나 노드 어피니티에서 레이블로 노드를 구분하세요. 톨러레이션은 허용만 합니다',
      ),
  },
  'run-differs': {
    en: ({ cronJob, timeZone, run, expected, actual }) =>
      say(
        actual === undefined
          ? `the CronJob ${showName(cronJob)} has no run ${run}, which the task asks for at ${showName(expected)}`
          : `run ${run} of the CronJob ${showName(cronJob)} is at ${showName(actual)}; the task asks for ${showName(expected)}`,
        `check the five fields of the schedule, which is read in the time zone ${showName(timeZone)}`,
      ),
    ko: ({ cronJob, timeZone, run, expected, actual }) =>
      say(
        actual === undefined
          ? `${showName(cronJob)} 크론잡에는 ${run}번째 실행이 없습니다. 문제에서 요구하는 시각: ${showName(expected)}`
          : `${showName(cronJob)} 크론잡의 ${run}번째 실행 시각은 ${showName(actual)}입니다. 문제에서 요구하는 시각: ${showName(expected)}`,
        `스케줄의 다섯 필드를 확인하세요. 기준 시간대는 ${showName(timeZone)}입니다`,
      ),
  },
  'cron-suspended': {
    en: ({ cronJob }) => say(`the CronJob ${showName(cronJob)} is suspended, so it never runs`, 'leave out `suspend`'),
    ko: ({ cronJob }) =>
      say(`${showName(cronJob)} 크론잡은 일시 중지된 상태라 실행되지 않습니다`, '`suspend`를 빼세요'),
  },
};

function podsText(count: number): string {
  if (count === 0) return 'no Pods';
  return count === 1 ? 'one Pod' : `${count} Pods`;
}
