import { fill } from '../fill.ts';
import { type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showList, showName, showValue } from '../show-value.ts';
import { qosFaults } from './qos-faults.ts';
import { securityControls } from './security-controls.ts';

type AdmissionCode =
  | 'pod-security-violated'
  | 'limit-broken'
  | 'quota-exceeded'
  | 'quota-unspecified'
  | 'quota-negative'
  | 'no-limits'
  | 'qos-differs';

const bounds = {
  min: { en: 'minimum', ko: '최솟값' },
  max: { en: 'maximum', ko: '최댓값' },
  maxLimitRequestRatio: { en: 'largest ratio of limit to request', ko: '요청량 대비 제한량의 최대 비율' },
} as const;

/** Why a Pod, a claim or another object is turned away, or treated otherwise than it should be. */
export const admissionProblems: ProblemWordings<AdmissionCode> = {
  'pod-security-violated': {
    en: ({ object, level, control, container, value }) =>
      say(
        `${showName(object)} breaks the control \`${control}\` of the Pod Security level \`${level}\`${
          container === '' ? '' : ` in the container ${showName(container)}`
        }${value === undefined ? '' : ` with ${showValue(value)}`}`,
        securityControls[control]?.en,
      ),
    ko: ({ object, level, control, container, value }) =>
      say(
        `${showName(object)}: ${container === '' ? '' : `컨테이너 ${showName(container)}에서 `}파드 시큐리티 \`${level}\` 수준의 통제 항목 \`${control}\`을(를) 지키지 않습니다${
          value === undefined ? '' : ` (값: ${showValue(value)})`
        }`,
        securityControls[control]?.ko,
      ),
  },
  'limit-broken': {
    en: (problem) =>
      say(
        `${limitedEn(problem)}; the ${bounds[problem.bound].en} of the LimitRange ${showName(problem.limitRange)} is ${showName(problem.limit)}`,
        problem.fault === 'missing' ? 'write the amount' : 'change the amount, so that it keeps to the LimitRange',
      ),
    ko: (problem) =>
      say(
        `${limitedKo(problem)}. 리밋레인지 ${showName(problem.limitRange)}의 ${bounds[problem.bound].ko}: ${showName(problem.limit)}`,
        problem.fault === 'missing' ? '값을 쓰세요' : '리밋레인지에 맞게 값을 바꾸세요',
      ),
  },
  'quota-exceeded': {
    en: ({ object, quota, resource, requested, used, limited }) =>
      say(
        `${showName(object)} does not fit the quota ${showName(quota)}: it asks for ${showName(requested)} of ${showName(resource)} where ${showName(used)} of ${showName(limited)} are used`,
        'ask for less, or for fewer of them',
      ),
    ko: ({ object, quota, resource, requested, used, limited }) =>
      say(
        `${showName(object)}: 쿼터 ${showName(quota)}을(를) 넘습니다. ${showName(resource)} 요청: ${showName(requested)}, 이미 사용: ${showName(used)}, 한도: ${showName(limited)}`,
        '요청하는 양이나 개수를 줄이세요',
      ),
  },
  'quota-unspecified': {
    en: ({ quota, resource, containers }) =>
      say(
        `the quota ${showName(quota)} counts ${showName(resource)}, and these containers do not say how much they take: ${showList(containers)}`,
        `write ${showName(resource.includes('.') ? resource : `requests.${resource}`)} in the \`resources\` of every container`,
      ),
    ko: ({ quota, resource, containers }) =>
      say(
        `쿼터 ${showName(quota)}이(가) ${showName(resource)}을(를) 세지만 다음 컨테이너에는 값이 없습니다: ${showList(containers)}`,
        `모든 컨테이너의 \`resources\`에 ${showName(resource.includes('.') ? resource : `requests.${resource}`)} 값을 쓰세요`,
      ),
  },
  'quota-negative': {
    en: ({ quota, resources }) =>
      say(`the quota ${showName(quota)} takes no negative amounts: ${showList(resources)}`, 'write amounts from 0'),
    ko: ({ quota, resources }) =>
      say(`쿼터 ${showName(quota)}에서는 음수를 쓸 수 없습니다: ${showList(resources)}`, '0 이상의 값을 쓰세요'),
  },
  'no-limits': {
    en: ({ namespace }) =>
      say(
        `nothing in the namespace ${showName(namespace)} judges what is made there: no LimitRange, no ResourceQuota, no enforced Pod Security level`,
        'write what the task asks for',
      ),
    ko: ({ namespace }) =>
      say(
        `네임스페이스 ${showName(namespace)}에는 오브젝트를 심사할 리밋레인지, 리소스쿼터, 파드 시큐리티 수준이 없습니다`,
        '문제에서 요구하는 것을 작성하세요',
      ),
  },
  'qos-differs': {
    en: (problem) => {
      const { message, help } = qosFaults[problem.fault].en(problem);
      return say(
        `the QoS class of ${showName(problem.object)} is ${showName(problem.actual)}; the task asks for ${showName(problem.expected)}: ${message}`,
        help,
      );
    },
    ko: (problem) => {
      const { message, help } = qosFaults[problem.fault].ko(problem);
      return say(
        `${showName(problem.object)}의 QoS 클래스가 ${showName(problem.actual)}입니다. 문제에서 요구하는 클래스: ${showName(problem.expected)}. ${message}`,
        help,
      );
    },
  },
};

type Limited = ProblemOf<'limit-broken'>;

const lists = {
  requests: { en: 'requests', ko: '요청량' },
  limits: { en: 'limits', ko: '제한량' },
} as const;

function limitedEn({ object, container, resource, fault, list = 'limits', actual }: Limited): string {
  const who = container === '' ? showName(object) : `the container ${showName(container)} of ${showName(object)}`;
  const values = { who, resource: showName(resource), actual: showName(actual), list: lists[list].en };
  if (fault === 'missing') return fill('{who} says nothing of {resource} under `{list}`', values);
  if (fault === 'ratio') return fill('the limit of {resource} of {who} is {actual} times its request', values);
  return fill('the {resource} under `{list}` of {who} is {actual}', values);
}

function limitedKo({ object, container, resource, fault, list = 'limits', actual }: Limited): string {
  const who = container === '' ? showName(object) : `${showName(object)}의 컨테이너 ${showName(container)}`;
  const values = { who, resource: showName(resource), actual: showName(actual), list: lists[list].ko };
  if (fault === 'missing') return fill('{who}: {resource} {list} 값이 없습니다', values);
  if (fault === 'ratio') return fill('{who}: {resource} 제한량이 요청량의 {actual}배입니다', values);
  return fill('{who}: {resource} {list} 값이 {actual}입니다', values);
}
