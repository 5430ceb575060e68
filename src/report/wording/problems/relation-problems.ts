import { type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showList, showName, showValue } from '../show-value.ts';

type RelationCode =
  | 'service-selects-other'
  | 'service-without-selector'
  | 'service-without-port'
  | 'port-leads-nowhere'
  | 'no-pods'
  | 'service-name-absent'
  | 'service-name-differs'
  | 'service-not-headless'
  | 'name-not-resolved'
  | 'name-resolves-other';

/** Why objects do not work together. */
export const relationProblems: ProblemWordings<RelationCode> = {
  'service-selects-other': {
    en: ({ service, workload, selector, labels }) =>
      say(
        `the selector ${showName(selector)} of the Service ${showName(service)} does not select the Pods of the workload ${showName(workload)}, which have the labels ${showName(labels)}`,
        'make every label of the selector a label of the Pod template',
      ),
    ko: ({ service, workload, selector, labels }) =>
      say(
        `서비스 ${showName(service)}의 셀렉터(${showName(selector)})는 워크로드 ${showName(workload)}의 파드를 선택하지 못합니다. 파드의 레이블: ${showName(labels)}`,
        '셀렉터의 모든 레이블이 파드 템플릿의 레이블에 있도록 맞추세요',
      ),
  },
  'service-without-selector': {
    en: ({ service }) =>
      say(
        `the Service ${showName(service)} has no selector, so it selects no Pods`,
        'write the labels of the Pods under `spec.selector`',
      ),
    ko: ({ service }) =>
      say(
        `서비스 ${showName(service)}에 셀렉터가 없어 파드를 선택하지 못합니다`,
        '`spec.selector`에 파드의 레이블을 쓰세요',
      ),
  },
  'service-without-port': {
    en: ({ service, port }) =>
      say(
        port === undefined
          ? `the Service ${showName(service)} has no ports`
          : `the Service ${showName(service)} has no port ${showValue(port)}`,
        port === undefined ? 'write them under `spec.ports`' : `write ${portEntry(port)} under \`spec.ports\``,
      ),
    ko: ({ service, port }) =>
      say(
        port === undefined
          ? `서비스 ${showName(service)}에 포트가 없습니다`
          : `서비스 ${showName(service)}에 포트 ${showValue(port)} 항목이 없습니다`,
        port === undefined ? '`spec.ports`에 포트를 쓰세요' : `\`spec.ports\`에 다음과 같이 쓰세요: ${portEntry(port)}`,
      ),
  },
  'port-leads-nowhere': {
    en: ({ service, port, targetPort, workload, declared }) =>
      say(
        `port ${showValue(port)} of the Service ${showName(service)} leads to the target port ${showValue(targetPort)}, which no container of the workload ${showName(workload)} declares${
          declared.length === 0 ? '' : ` (declared: ${showList(declared)})`
        }`,
        declared.length === 1
          ? `write ${showEntry('targetPort', declared[0] ?? '')} in the Service's port, or declare ${targetEntry(targetPort)} in the container`
          : `set \`targetPort\` to a declared port, or declare ${targetEntry(targetPort)} in the container`,
      ),
    ko: ({ service, port, targetPort, workload, declared }) =>
      say(
        `서비스 ${showName(service)}의 포트 ${showValue(port)}에 연결된 대상 포트 ${showValue(targetPort)} 선언이 워크로드 ${showName(workload)}의 컨테이너에 없습니다${
          declared.length === 0 ? '' : ` (선언된 포트: ${showList(declared)})`
        }`,
        declared.length === 1
          ? `서비스 포트에 ${showEntry('targetPort', declared[0] ?? '')}, 또는 컨테이너 포트에 ${targetEntry(targetPort)} 값을 지정하세요`
          : `\`targetPort\`에 선언된 포트를 지정하거나, 컨테이너 포트에 ${targetEntry(targetPort)} 값을 지정하세요`,
      ),
  },
  'no-pods': {
    en: ({ workload }) => say(`the workload ${showName(workload)} makes no Pods`, 'give it at least one replica'),
    ko: ({ workload }) =>
      say(`워크로드 ${showName(workload)}에서 생성되는 파드가 없습니다`, '레플리카를 하나 이상으로 지정하세요'),
  },
  'service-name-absent': {
    en: ({ statefulSet, expected }) =>
      say(
        `the StatefulSet ${showName(statefulSet)} has no \`serviceName\``,
        `write ${showEntry('serviceName', expected)} under \`spec\``,
      ),
    ko: ({ statefulSet, expected }) =>
      say(
        `스테이트풀셋 ${showName(statefulSet)}에 \`serviceName\` 필드가 없습니다`,
        `\`spec\` 아래에 다음과 같이 쓰세요: ${showEntry('serviceName', expected)}`,
      ),
  },
  'service-name-differs': {
    en: ({ statefulSet, expected, actual }) =>
      say(
        `\`serviceName\` of the StatefulSet ${showName(statefulSet)} is ${showValue(actual)}; the task asks for ${showValue(expected)}`,
        `write ${showEntry('serviceName', expected)}`,
      ),
    ko: ({ statefulSet, expected, actual }) =>
      say(
        `스테이트풀셋 ${showName(statefulSet)}의 \`serviceName\` 값이 ${showValue(actual)}입니다. 문제에서 요구하는 값: ${showValue(expected)}`,
        `다음과 같이 쓰세요: ${showEntry('serviceName', expected)}`,
      ),
  },
  'service-not-headless': {
    en: ({ service }) =>
      say(
        `the Service ${showName(service)} is not headless: it gets a cluster IP`,
        'write `clusterIP: None` under `spec`',
      ),
    ko: ({ service }) =>
      say(
        `서비스 ${showName(service)}에는 클러스터 IP가 할당되므로 헤드리스 서비스가 아닙니다`,
        '`spec` 아래에 `clusterIP: None`을 쓰세요',
      ),
  },
  'name-not-resolved': {
    en: ({ dnsName }) =>
      say(
        `the DNS name ${showName(dnsName)} does not resolve`,
        'check the names of the Pods and the Service, `serviceName` and the selector',
      ),
    ko: ({ dnsName }) =>
      say(
        `DNS 이름 ${showName(dnsName)}의 주소를 찾을 수 없습니다`,
        '파드와 서비스의 이름, `serviceName`, 셀렉터를 확인하세요',
      ),
  },
  'name-resolves-other': {
    en: ({ dnsName, expected, actual }) =>
      say(
        `the DNS name ${showName(dnsName)} resolves to ${pods(actual, 'no Pod')}; the task asks for ${pods(expected, 'none')}`,
        'check which Pods the selector of the Service selects',
      ),
    ko: ({ dnsName, expected, actual }) =>
      say(
        `DNS 이름 ${showName(dnsName)}에 해당하는 파드: ${pods(actual, '없음')}. 문제에서 요구하는 파드: ${pods(expected, '없음')}`,
        '서비스의 셀렉터가 어느 파드를 선택하는지 확인하세요',
      ),
  },
};

function pods(names: readonly string[], none: string): string {
  return names.length === 0 ? none : showList(names);
}

function portEntry(port: number | string): string {
  return showEntry(typeof port === 'number' ? 'port' : 'name', port);
}

function targetEntry(targetPort: number | string): string {
  return showEntry(typeof targetPort === 'number' ? 'containerPort' : 'name', targetPort);
}
