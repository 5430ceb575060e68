import type { Language } from '../../../model/localized.ts';
import type { PolicyFault } from '../../../model/problems/connection-problem.ts';
import { type Description, say } from '../problem-wording.ts';
import { showName } from '../show-value.ts';

type Words = Readonly<Record<Language, Description>>;

/** What the words for a fault are made of, ready to be shown. */
interface Facts {
  /** The policy's name. */
  readonly policy: string;
  readonly direction: 'ingress' | 'egress';
  /** What the policy would have to match. */
  readonly actual: string;
}

const way = {
  ingress: { en: 'coming in', ko: '들어오는', type: '`Ingress`', list: '`from`' },
  egress: { en: 'going out', ko: '나가는', type: '`Egress`', list: '`to`' },
} as const;

/** Why a policy does not let a connection through, and what would. */
export const policyFaults: Readonly<Record<PolicyFault, (facts: Facts) => Words>> = {
  'no-rule': ({ policy, direction }) => ({
    en: say(
      `the NetworkPolicy ${policy} isolates the Pods for traffic ${way[direction].en}, and no rule allows this`,
      'add a rule for it, in this policy or in another one that selects the same Pods',
    ),
    ko: say(
      `네트워크폴리시 ${policy} 때문에 파드가 ${way[direction].ko} 트래픽에 대해 격리되며, 이 연결을 허용하는 규칙이 없습니다`,
      '이 정책이나 같은 파드를 선택하는 다른 정책에 규칙을 추가하세요',
    ),
  }),
  'policy-selector': ({ policy, actual }) => ({
    en: say(
      `the NetworkPolicy ${policy} would allow it, but its \`podSelector\` does not select the Pods`,
      `select them by their labels: ${actual}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}에 이 연결을 허용하는 규칙이 있지만 정책의 \`podSelector\`가 해당 파드를 선택하지 않습니다`,
      `파드의 레이블에 맞추세요: ${actual}`,
    ),
  }),
  'policy-types': ({ policy, direction }) => ({
    en: say(
      `\`policyTypes\` of the NetworkPolicy ${policy} lacks ${way[direction].type}, so its rules for that direction mean nothing`,
      `add ${way[direction].type} to \`policyTypes\``,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`policyTypes\`에 ${way[direction].type} 값이 없어 해당 방향의 규칙이 적용되지 않습니다`,
      `\`policyTypes\`에 ${way[direction].type} 값을 추가하세요`,
    ),
  }),
  'pod-selector': ({ policy, actual }) => ({
    en: say(
      `a \`podSelector\` in the rules of the NetworkPolicy ${policy} does not match the Pods at the other end`,
      `their labels are ${actual}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에 있는 \`podSelector\`가 상대 파드와 일치하지 않습니다`,
      `상대 파드의 레이블: ${actual}`,
    ),
  }),
  'namespace-selector': ({ policy, actual }) => ({
    en: say(
      `a \`namespaceSelector\` in the rules of the NetworkPolicy ${policy} does not match the namespace of the Pods at the other end`,
      `the labels of that namespace are ${actual}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에 있는 \`namespaceSelector\`가 상대 파드의 네임스페이스와 일치하지 않습니다`,
      `그 네임스페이스의 레이블: ${actual}`,
    ),
  }),
  'both-selectors': ({ policy, actual }) => ({
    en: say(
      `neither the Pods at the other end nor their namespace match what one item of a rule of the NetworkPolicy ${policy} asks for`,
      `the labels of the Pods and of their namespace are ${actual}`,
    ),
    ko: say(
      `상대 파드와 그 네임스페이스가 모두 네트워크폴리시 ${policy}의 규칙에 있는 조건과 일치하지 않습니다`,
      `파드와 네임스페이스의 레이블: ${actual}`,
    ),
  }),
  'other-namespace': ({ policy, actual }) => ({
    en: say(
      `a \`podSelector\` alone in the rules of the NetworkPolicy ${policy} means Pods of the policy's own namespace`,
      `add a \`namespaceSelector\` to the same item; the labels of that namespace are ${actual}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에서 \`podSelector\`만 쓴 항목은 정책과 같은 네임스페이스의 파드만 뜻합니다`,
      `같은 항목에 \`namespaceSelector\`를 추가하세요. 상대 네임스페이스의 레이블: ${actual}`,
    ),
  }),
  'not-a-pod': ({ policy, actual, direction }) => ({
    en: say(
      `the selectors of the NetworkPolicy ${policy} match Pods alone, and the other end is the address ${actual}`,
      `add an \`ipBlock\` under ${way[direction].list}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 셀렉터는 파드만 찾지만 상대는 주소입니다: ${actual}`,
      `${way[direction].list} 아래에 \`ipBlock\`을 추가하세요`,
    ),
  }),
  'host-network': ({ policy }) => ({
    en: say(
      `the selectors of the NetworkPolicy ${policy} do not find Pods with \`hostNetwork: true\`, which have their Node's address`,
      'allow the addresses of the Nodes with an `ipBlock`, or do without `hostNetwork`',
    ),
    ko: say(
      `\`hostNetwork: true\`인 파드는 노드의 주소를 쓰므로 네트워크폴리시 ${policy}의 셀렉터로 찾을 수 없습니다`,
      '`ipBlock`으로 노드의 주소를 허용하거나 `hostNetwork`를 쓰지 마세요',
    ),
  }),
  'outside-range': ({ policy, actual }) => ({
    en: say(
      `an \`ipBlock\` of the NetworkPolicy ${policy} does not contain the address ${actual}`,
      'write a range that contains it',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`ipBlock\` 범위에 다음 주소가 포함되지 않습니다: ${actual}`,
      '이 주소를 포함하는 범위를 쓰세요',
    ),
  }),
  excepted: ({ policy, actual }) => ({
    en: say(
      `\`except\` in the NetworkPolicy ${policy} takes the address ${actual} out of the range`,
      'remove or narrow the exception',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`except\` 때문에 다음 주소가 범위에서 제외됩니다: ${actual}`,
      '예외를 지우거나 범위를 좁히세요',
    ),
  }),
  'unknown-address': ({ policy }) => ({
    en: say(
      `whether the \`ipBlock\` of the NetworkPolicy ${policy} contains the address cannot be known`,
      'select Pods by their labels, and use `ipBlock` for addresses outside the cluster',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`ipBlock\`에 상대 주소가 포함되는지 알 수 없습니다`,
      '파드는 레이블로 선택하고, `ipBlock`은 클러스터 외부의 주소에 쓰세요',
    ),
  }),
  'service-address': ({ policy, actual }) => ({
    en: say(
      `the \`ipBlock\` of the NetworkPolicy ${policy} contains the address of the Service, but policies see the Pod behind it, ${actual}`,
      'select the Pods by their labels',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`ipBlock\`에는 서비스의 주소가 있지만 정책은 서비스에 연결된 파드의 주소(${actual})로 판단합니다`,
      '파드를 레이블로 선택하세요',
    ),
  }),
  empty: ({ policy }) => ({
    en: say(`an item in a rule of the NetworkPolicy ${policy} is empty`, 'write a selector or an `ipBlock`'),
    ko: say(`네트워크폴리시 ${policy}의 규칙에 빈 항목이 있습니다`, '셀렉터나 `ipBlock`을 쓰세요'),
  }),
  protocol: ({ policy, actual }) => ({
    en: say(
      `the NetworkPolicy ${policy} allows the port for another protocol; the connection uses ${actual}`,
      `write ${actual} as the protocol`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}에서 이 포트를 다른 프로토콜로 허용합니다. 연결에 쓰이는 프로토콜: ${actual}`,
      `프로토콜을 ${actual} 값으로 지정하세요`,
    ),
  }),
  'service-port': ({ policy, actual }) => ({
    en: say(
      `the NetworkPolicy ${policy} allows the port of the Service, but policies see the port of the Pods, ${actual}`,
      `write port ${actual}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}에서 서비스의 포트를 허용하지만 정책은 파드의 포트(${actual})로 판단합니다`,
      `포트를 ${actual} 값으로 지정하세요`,
    ),
  }),
  'unknown-name': ({ policy, actual }) => ({
    en: say(
      `the NetworkPolicy ${policy} allows a port by a name that no container of the Pod gives to a port`,
      `write the number, ${actual}, or the name that the container gives to it`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}에서 허용하는 포트 이름이 파드의 컨테이너에 없습니다`,
      `포트 번호(${actual})나 컨테이너에 지정된 이름을 쓰세요`,
    ),
  }),
  'other-port': ({ policy, actual }) => ({
    en: say(`the NetworkPolicy ${policy} allows other ports; the Pod's port is ${actual}`, `allow port ${actual} too`),
    ko: say(
      `네트워크폴리시 ${policy}에서 허용하는 포트가 아닙니다. 연결이 도달하는 포트: ${actual}`,
      `이 포트도 허용하세요: ${actual}`,
    ),
  }),
};

/** Labels as they are, `none` where there are none. */
export function showLabels(labels: string, language: Language): string {
  return labels === '' ? { en: 'none', ko: '없음' }[language] : showName(labels);
}
