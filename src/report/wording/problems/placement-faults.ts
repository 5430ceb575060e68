import type { Language } from '../../../model/localized.ts';
import { type Description, type ProblemOf, say } from '../problem-wording.ts';
import { showName } from '../show-value.ts';

type KeptAway = ProblemOf<'node-kept-away'>;

/** Why a Node takes no Pods of a workload, behind the sentence that says so. */
export const placementFaults: Readonly<
  Record<KeptAway['rule'], Readonly<Record<Language, (problem: KeptAway) => Description>>>
> = {
  'node-name': {
    en: ({ wanted }) =>
      say(`\`nodeName\` is ${showName(wanted)}`, 'leave out `nodeName`, and select Nodes by their labels'),
    ko: ({ wanted }) =>
      say(`\`nodeName\`의 값이 ${showName(wanted)}입니다`, '`nodeName`을 빼고 레이블로 노드를 선택하세요'),
  },
  'node-selector': {
    en: ({ wanted, has }) =>
      say(
        `\`nodeSelector\` asks for the label ${showName(wanted)}, ${labelText(has)}`,
        'select only labels that the Node has',
      ),
    ko: ({ wanted, has }) =>
      say(
        `\`nodeSelector\`가 요구하는 레이블은 ${showName(wanted)}인데, ${labelTextKo(has)}`,
        '노드에 있는 레이블만 선택하세요',
      ),
  },
  'node-affinity': {
    en: ({ wanted, has }) =>
      say(
        wanted === ''
          ? 'an empty term of the node affinity holds for no Node'
          : `the node affinity asks for ${showName(wanted)}, ${labelText(has)}`,
        'ask only for labels that the Node has',
      ),
    ko: ({ wanted, has }) =>
      say(
        wanted === ''
          ? '노드 어피니티의 빈 조건에는 어떤 노드도 맞지 않습니다'
          : `노드 어피니티의 조건은 ${showName(wanted)}인데, ${labelTextKo(has)}`,
        '노드에 있는 레이블만 요구하세요',
      ),
  },
  taint: {
    en: ({ has }) =>
      say(
        `the Pods do not tolerate its taint ${showName(has)}`,
        'write a toleration with its key, value and effect under `tolerations`',
      ),
    ko: ({ has }) =>
      say(
        `파드에 노드의 ${showName(has)} 테인트에 대한 톨러레이션이 없습니다`,
        '`tolerations`에 테인트의 키, 값, 효과에 맞는 톨러레이션을 쓰세요',
      ),
  },
  unschedulable: {
    en: () => say('it is cordoned', 'choose another Node, or tolerate `node.kubernetes.io/unschedulable`'),
    ko: () =>
      say(
        '스케줄링에서 제외된(cordon) 노드입니다',
        '다른 노드를 고르거나 `node.kubernetes.io/unschedulable`에 대한 톨러레이션을 쓰세요',
      ),
  },
  resources: {
    en: ({ wanted, has }) =>
      say(`a Pod requests ${showName(wanted)}, and all of the Node is ${showName(has)}`, 'request less'),
    ko: ({ wanted, has }) =>
      say(`파드의 요청은 ${showName(wanted)}인데 노드 전체의 양은 ${showName(has)}입니다`, '요청을 줄이세요'),
  },
  gates: {
    en: ({ wanted }) => say(`the scheduling gate ${showName(wanted)} holds them back`, 'leave out `schedulingGates`'),
    ko: ({ wanted }) =>
      say(`${showName(wanted)} 스케줄링 게이트가 있어 스케줄링이 보류됩니다`, '`schedulingGates`를 빼세요'),
  },
  absent: {
    en: () => say('there is no such Node', 'choose Nodes that are there'),
    ko: () => say('그런 노드가 없습니다', '있는 노드를 고르세요'),
  },
};

function labelText(has: string): string {
  return has === '' ? 'which the Node does not have' : `and the Node has ${showName(has)}`;
}

function labelTextKo(has: string): string {
  return has === '' ? '노드에 그런 레이블이 없습니다' : `노드의 레이블은 ${showName(has)}입니다`;
}
