import { type ProblemWordings, say } from '../problem-wording.ts';
import { ruleWording } from '../rule-wording.ts';
import { showEntry, showList, showName, showValue } from '../show-value.ts';

type WarningCode =
  | 'target-port-undeclared'
  | 'selects-nothing'
  | 'key-missing'
  | 'duplicate-env'
  | 'deprecated'
  | 'ignored'
  | 'risky'
  | 'superseded'
  | 'fractional-bytes';

const holders = { ConfigMap: '컨피그맵', Secret: '시크릿' } as const;

/** What the API server accepts and what bites later. */
export const warningProblems: ProblemWordings<WarningCode> = {
  'target-port-undeclared': {
    en: ({ port, declared, workload }) =>
      say(
        `no container of the workload ${showName(workload)} declares the port ${showValue(port)}${declaredEn(declared)}`,
        typeof port === 'number'
          ? `set \`targetPort\` to a port that a container listens on, or declare ${showEntry('containerPort', port)}`
          : `name a container port ${showName(port)}; without it the Service has no endpoints on this port`,
      ),
    ko: ({ port, declared, workload }) =>
      say(
        `워크로드 ${showName(workload)}의 컨테이너에 포트 ${showValue(port)} 선언이 없습니다${declaredKo(declared)}`,
        typeof port === 'number'
          ? `컨테이너가 수신하는 포트를 \`targetPort\`에 지정하거나 컨테이너에 포트를 선언하세요: ${showEntry('containerPort', port)}`
          : `컨테이너 포트에 이름을 지정하세요: ${showEntry('name', port)}. 이름이 없으면 서비스의 이 포트에는 엔드포인트가 생기지 않습니다`,
      ),
  },
  'selects-nothing': {
    en: ({ selector }) =>
      say(`no Pod has the labels ${showName(selector)}`, 'give the selector the labels of the Pod template'),
    ko: ({ selector }) =>
      say(`${showName(selector)} 레이블을 가진 파드가 없습니다`, '셀렉터를 파드 템플릿의 레이블과 맞추세요'),
  },
  'key-missing': {
    en: ({ kind, name, key, keys, suggestion }) =>
      say(
        `the ${kind} ${showName(name)} has no key ${showName(key)}, so that the container cannot start${keys.length === 0 ? '' : ` (it has ${showList(keys)})`}`,
        suggestion === undefined
          ? `add the key to the ${kind}, or ask for one that it has`
          : `write ${showName(suggestion)}`,
      ),
    ko: ({ kind, name, key, keys, suggestion }) =>
      say(
        `${holders[kind]} ${showName(name)}에 ${showName(key)} 키가 없어 컨테이너가 시작되지 못합니다${keys.length === 0 ? '' : ` (있는 키: ${showList(keys)})`}`,
        suggestion === undefined
          ? `${holders[kind]}에 키를 추가하거나 이미 있는 키를 쓰세요`
          : `다음과 같이 쓰세요: ${showName(suggestion)}`,
      ),
  },
  'duplicate-env': {
    en: ({ name }) =>
      say(`the variable ${showName(name)} is set more than once; only the last one counts`, 'keep one of them'),
    ko: ({ name }) =>
      say(`환경 변수 ${showName(name)}의 값이 두 번 이상 지정되어 마지막 값만 쓰입니다`, '하나만 남기세요'),
  },
  deprecated: {
    en: ({ rule }) => say(`deprecated: ${ruleWording(rule).en}`),
    ko: ({ rule }) => say(`더 이상 권장되지 않습니다: ${ruleWording(rule).ko}`),
  },
  ignored: {
    en: ({ rule }) => say(`without effect: ${ruleWording(rule).en}`),
    ko: ({ rule }) => say(`효과가 없습니다: ${ruleWording(rule).ko}`),
  },
  risky: {
    en: ({ rule }) => say(`this may not work as meant: ${ruleWording(rule).en}`),
    ko: ({ rule }) => say(`의도한 대로 동작하지 않을 수 있습니다: ${ruleWording(rule).ko}`),
  },
  superseded: {
    en: ({ name, use, works }) =>
      say(
        `${showName(name)} ${works ? 'is deprecated' : 'no longer has any effect'}`,
        use === undefined ? 'leave it out' : `use ${showName(use)} instead`,
      ),
    ko: ({ name, use, works }) =>
      say(
        `${works ? '더 이상 권장되지 않습니다' : '더 이상 효과가 없습니다'}: ${showName(name)}`,
        use === undefined ? '지우세요' : `대신 다음을 사용하세요: ${showName(use)}`,
      ),
  },
  'fractional-bytes': {
    en: ({ value }) =>
      say(`${showName(value)} is a fraction of a byte`, 'write bytes with `Ki`, `Mi` or `Gi`; `m` means thousandths'),
    ko: ({ value }) =>
      say(
        `${showName(value)} 값은 1바이트의 일부입니다`,
        '바이트는 `Ki`, `Mi`, `Gi`로 쓰세요. `m`은 1000분의 1을 뜻합니다',
      ),
  },
};

function declaredEn(declared: readonly (number | string)[]): string {
  return declared.length === 0 ? ' (none is declared)' : ` (declared: ${showList(declared)})`;
}

function declaredKo(declared: readonly (number | string)[]): string {
  return declared.length === 0 ? ' (선언된 포트 없음)' : ` (선언된 포트: ${showList(declared)})`;
}
