import type { Language } from '../../../model/localized.ts';
import { type Description, type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showList, showName } from '../show-value.ts';
import { openFaults } from './open-faults.ts';
import { policyFaults, showLabels } from './policy-faults.ts';

type ConnectionCode =
  | 'connection-denied'
  | 'connection-allowed'
  | 'lookup-denied'
  | 'service-without-endpoints'
  | 'nothing-listens'
  | 'service-not-exposed'
  | 'share-differs';

/** Why connections come through or do not, and to whom a Service leads. */
export const connectionProblems: ProblemWordings<ConnectionCode> = {
  'connection-denied': { en: (problem) => denied(problem, 'en'), ko: (problem) => denied(problem, 'ko') },
  'connection-allowed': { en: (problem) => allowed(problem, 'en'), ko: (problem) => allowed(problem, 'ko') },
  'lookup-denied': {
    en: ({ from, dnsName, policy }) =>
      say(
        `${showName(from)} cannot look up ${showName(dnsName)}: the NetworkPolicy ${showName(policy)} does not let it ask the DNS server`,
        'allow port 53 over UDP and TCP',
      ),
    ko: ({ from, dnsName, policy }) =>
      say(
        `${showName(from)}에서 이름 ${showName(dnsName)}의 주소를 조회할 수 없습니다. 네트워크폴리시 ${showName(policy)} 때문에 DNS 서버에 접속하지 못합니다`,
        'UDP와 TCP의 53번 포트를 허용하세요',
      ),
  },
  'service-without-endpoints': {
    en: ({ service, selector, ready }) =>
      say(
        ready === 'none'
          ? `none of the Pods that the Service ${showName(service)} selects is ready`
          : `the Service ${showName(service)} leads nowhere: no Pod has the labels of its selector, ${showLabels(selector, 'en')}`,
        ready === 'none' ? undefined : 'make the selector match the labels of the Pods',
      ),
    ko: ({ service, selector, ready }) =>
      say(
        ready === 'none'
          ? `서비스 ${showName(service)}에 선택된 파드 중 준비된 파드가 없습니다`
          : `서비스 ${showName(service)}에 연결된 파드가 없습니다. 셀렉터: ${showLabels(selector, 'ko')}`,
        ready === 'none' ? undefined : '셀렉터를 파드의 레이블에 맞추세요',
      ),
  },
  'nothing-listens': {
    en: ({ to, port, declared }) =>
      say(
        `no container of ${showName(to)} declares port ${showName(String(port))}; declared: ${showList(declared)}`,
        'connect to a declared port, or declare this one',
      ),
    ko: ({ to, port, declared }) =>
      say(
        `${showName(to)}의 컨테이너에 포트 ${showName(String(port))} 선언이 없습니다. 선언된 포트: ${showList(declared)}`,
        '선언된 포트를 쓰거나 이 포트를 컨테이너에 선언하세요',
      ),
  },
  'service-not-exposed': {
    en: ({ service, from }) =>
      say(
        `the Service ${showName(service)} has no address that ${showName(from)}, outside the cluster, can get to`,
        'choose the type `NodePort` or `LoadBalancer`',
      ),
    ko: ({ service, from }) =>
      say(
        `서비스 ${showName(service)}에는 클러스터 외부(${showName(from)})에서 접속할 수 있는 주소가 없습니다`,
        '타입을 `NodePort` 또는 `LoadBalancer`로 지정하세요',
      ),
  },
  'share-differs': {
    en: (problem) => {
      const { service, workload, expected, actual, pods, endpoints, waiting } = problem;
      if (pods === 0)
        return say(
          `no Pod of ${showName(workload)} takes connections of the Service ${showName(service)}`,
          waiting > 0 ? 'its Pods are not ready' : 'make the selector match their labels',
        );
      return say(
        `behind the Service ${showName(service)}, ${pods} of ${endpoints} Pods (${actual}%) ${pods === 1 ? 'is' : 'are'} of ${showName(workload)}; the task asks for ${expected}%`,
        `change ${showEntry('replicas', pods)}, or those of the others`,
      );
    },
    ko: (problem) => {
      const { service, workload, expected, actual, pods, endpoints, waiting } = problem;
      if (pods === 0)
        return say(
          `서비스 ${showName(service)}의 연결을 받는 파드 중 ${showName(workload)}의 파드가 없습니다`,
          waiting > 0 ? '파드가 아직 준비되지 않았습니다' : '셀렉터를 파드의 레이블에 맞추세요',
        );
      return say(
        `서비스 ${showName(service)}에 연결된 파드 ${endpoints}개 중 ${pods}개(${actual}%)가 ${showName(workload)}의 파드입니다. 문제에서 요구하는 비율: ${expected}%`,
        `이 워크로드나 다른 워크로드의 레플리카 수를 조정하세요. 현재 값: ${showEntry('replicas', pods)}`,
      );
    },
  },
};

type Connection = Pick<ProblemOf<'connection-denied'>, 'from' | 'to' | 'port' | 'protocol'>;

function denied(problem: ProblemOf<'connection-denied'>, language: Language): Description {
  const { policy, direction, actual } = problem;
  const facts = { policy: showName(policy), direction, actual: showLabels(actual, language) };
  const { message, help } = policyFaults[problem.fault](facts)[language];
  const what = {
    en: `${showName(problem.from)} cannot connect to ${target(problem)}`,
    ko: `${showName(problem.from)}에서 ${target(problem)}에 접속할 수 없습니다`,
  };
  return say(`${what[language]}: ${message}`, help);
}

function allowed(problem: ProblemOf<'connection-allowed'>, language: Language): Description {
  const { policy, actual } = problem;
  const labels = actual === '' ? '' : showName(actual);
  const { message, help } = openFaults[problem.fault](showName(policy), labels)[language];
  const what = {
    en: `${showName(problem.from)} can connect to ${target(problem)}`,
    ko: `${showName(problem.from)}에서 ${target(problem)}에 접속할 수 있습니다`,
  };
  return say(`${what[language]}: ${message}`, help);
}

/** `Service/db` and the port, as one word: `Service/db:5432/TCP`. */
function target({ to, port, protocol }: Connection): string {
  const host = to.includes(':') ? `[${to}]` : to;
  return showName(protocol === 'TCP' ? `${host}:${port}` : `${host}:${port}/${protocol}`);
}
