import type { Language } from '../../../model/localized.ts';
import type { OpenFault } from '../../../model/problems/connection-problem.ts';
import { type Description, say } from '../problem-wording.ts';

type Words = Readonly<Record<Language, Description>>;

/** What lets a connection through that must not be, and how to close it. */
export const openFaults: Readonly<Record<OpenFault, (policy: string, labels: string) => Words>> = {
  peer: (policy) => ({
    en: say(
      `a rule of the NetworkPolicy ${policy} allows it`,
      'narrow this item: selectors in one item must all hold, while each further item allows more',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙이 이 연결을 허용합니다`,
      '이 항목의 조건을 좁히세요. 한 항목 안의 셀렉터는 모두 일치해야 하지만, 항목을 나누면 그중 하나만 일치해도 허용됩니다',
    ),
  }),
  'from-everybody': (policy) => ({
    en: say(
      `a rule of the NetworkPolicy ${policy} has no \`from\`, so it lets everybody in`,
      'say under `from` who may connect',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에 \`from\`이 없어 누구나 접속할 수 있습니다`,
      '접속을 허용할 대상을 `from`에 쓰세요',
    ),
  }),
  'to-everybody': (policy) => ({
    en: say(
      `a rule of the NetworkPolicy ${policy} has no \`to\`, so it lets the Pods connect to everybody`,
      'say under `to` where they may connect',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에 \`to\`가 없어 파드가 어디로든 접속할 수 있습니다`,
      '접속을 허용할 대상을 `to`에 쓰세요',
    ),
  }),
  port: (policy) => ({
    en: say(`a rule of the NetworkPolicy ${policy} allows this port`, 'remove the port, or narrow the range'),
    ko: say(`네트워크폴리시 ${policy}의 규칙이 이 포트를 허용합니다`, '이 포트를 지우거나 포트 범위를 좁히세요'),
  }),
  'all-ports': (policy) => ({
    en: say(
      `a rule of the NetworkPolicy ${policy} has no \`ports\`, so it allows all of them`,
      'list the ports that are needed under `ports`',
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 규칙에 \`ports\`가 없어 모든 포트가 허용됩니다`,
      '필요한 포트를 `ports`에 쓰세요',
    ),
  }),
  'policy-selector': (policy, labels) => ({
    en: say(
      `the \`podSelector\` of the NetworkPolicy ${policy} does not select the Pods, so they are not isolated`,
      labels === '' ? 'select them by their labels' : `select them by their labels: ${labels}`,
    ),
    ko: say(
      `네트워크폴리시 ${policy}의 \`podSelector\`가 해당 파드를 선택하지 않아 파드가 격리되지 않습니다`,
      labels === '' ? '파드의 레이블에 맞추세요' : `파드의 레이블에 맞추세요: ${labels}`,
    ),
  }),
  'policy-types': (policy) => ({
    en: say(
      `the NetworkPolicy ${policy} selects the Pods, but does not isolate them in this direction`,
      'add the direction to `policyTypes`',
    ),
    ko: say(
      `네트워크폴리시 ${policy} 정책이 파드를 선택하지만 이 방향으로는 격리하지 않습니다`,
      '`policyTypes`에 해당 방향을 추가하세요',
    ),
  }),
  'not-isolated': () => ({
    en: say(
      'no NetworkPolicy isolates either end, and what is not isolated may connect to everything',
      'write a NetworkPolicy that selects the Pods',
    ),
    ko: say(
      '어느 쪽 파드도 네트워크폴리시로 격리되지 않았습니다. 격리되지 않은 파드에는 모든 연결이 허용됩니다',
      '해당 파드를 선택하는 네트워크폴리시를 작성하세요',
    ),
  }),
  'host-network': () => ({
    en: say(
      'a Pod with `hostNetwork: true` is on the network of its Node, where policies do not apply',
      'remove `hostNetwork`',
    ),
    ko: say(
      '`hostNetwork: true`인 파드는 노드의 네트워크를 쓰므로 정책이 적용되지 않습니다',
      '`hostNetwork`를 지우세요',
    ),
  }),
  itself: () => ({
    en: say('both ends are the same Pod, and no policy keeps a Pod from itself'),
    ko: say('양쪽이 같은 파드입니다. 파드가 자기 자신에게 접속하는 것은 정책으로 막을 수 없습니다'),
  }),
  'own-node': () => ({
    en: say('no policy keeps a Pod from the Node that it runs on'),
    ko: say('파드와 그 파드가 실행되는 노드 사이의 연결은 정책으로 막을 수 없습니다'),
  }),
};
