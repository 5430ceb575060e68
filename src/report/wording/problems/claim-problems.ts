import type { Language } from '../../../model/localized.ts';
import { type Description, type ProblemOf, type ProblemWordings, say } from '../problem-wording.ts';
import { showEntry, showName } from '../show-value.ts';

type ClaimCode = 'claim-unfit' | 'claim-waits' | 'claim-elsewhere';
type Unfit = ProblemOf<'claim-unfit'>;
type Waiting = ProblemOf<'claim-waits'>;

type Wordings<K extends string, P> = Readonly<Record<K, Readonly<Record<Language, (problem: P) => Description>>>>;

const unfit: Wordings<Unfit['fault'], Unfit> = {
  'too-small': {
    en: ({ wanted, has }) =>
      say(
        `it holds ${showName(has)}, and ${showName(wanted)} is requested`,
        'request no more than the volume holds, or write a larger volume',
      ),
    ko: ({ wanted, has }) =>
      say(
        `볼륨의 용량은 ${showName(has)}, 클레임의 요청은 ${showName(wanted)}입니다`,
        '볼륨의 용량 이하로 요청하거나 더 큰 볼륨을 쓰세요',
      ),
  },
  'storage-class': {
    en: ({ wanted, has }) =>
      say(
        `its storage class is ${classText(has)}, that of the claim ${classText(wanted)}`,
        `write ${showEntry('storageClassName', has)} in the claim, or the same class in both`,
      ),
    ko: ({ wanted, has }) =>
      say(
        `볼륨의 스토리지 클래스는 ${classTextKo(has)}, 클레임의 스토리지 클래스는 ${classTextKo(wanted)}입니다`,
        `클레임에 ${showEntry('storageClassName', has)} 값을 쓰거나 양쪽에 같은 클래스를 쓰세요`,
      ),
  },
  'access-modes': {
    en: ({ wanted }) =>
      say(`it does not offer the access mode ${showName(wanted)}`, 'ask only for access modes that the volume lists'),
    ko: ({ wanted }) =>
      say(`볼륨에 접근 모드 ${showName(wanted)} 항목이 없습니다`, '볼륨에 적힌 접근 모드만 요청하세요'),
  },
  'volume-mode': {
    en: ({ wanted, has }) =>
      say(
        `its volume mode is ${showName(has)}, that of the claim ${showName(wanted)}`,
        'write the same `volumeMode` in both',
      ),
    ko: ({ wanted, has }) =>
      say(
        `볼륨의 볼륨 모드는 ${showName(has)}, 클레임의 볼륨 모드는 ${showName(wanted)}입니다`,
        '양쪽에 같은 `volumeMode`를 쓰세요',
      ),
  },
  'attributes-class': {
    en: () =>
      say(
        'their volume attributes classes differ',
        'write the same `volumeAttributesClassName` in both, or in neither',
      ),
    ko: () => say('볼륨 속성 클래스가 서로 다릅니다', '양쪽에 같은 `volumeAttributesClassName`을 쓰거나 둘 다 빼세요'),
  },
  selector: {
    en: () =>
      say(
        'its labels do not match the selector of the claim',
        'select labels that the volume has, or leave out the selector',
      ),
    ko: () => say('볼륨의 레이블이 클레임의 셀렉터와 맞지 않습니다', '볼륨에 있는 레이블을 선택하거나 셀렉터를 빼세요'),
  },
  reserved: {
    en: ({ has }) =>
      say(`its \`claimRef\` keeps it for the claim ${showName(has)}`, 'name this claim in `claimRef`, or leave it out'),
    ko: ({ has }) =>
      say(
        `볼륨의 \`claimRef\`에 지정된 클레임은 ${showName(has)}입니다`,
        '`claimRef`에 이 클레임을 쓰거나 `claimRef`를 빼세요',
      ),
  },
  bound: {
    en: ({ has }) =>
      say(`the claim ${showName(has)} has it already`, 'ask for another volume, or keep the other claim away from it'),
    ko: ({ has }) =>
      say(
        `이 볼륨은 이미 ${showName(has)} 클레임에 바인딩되어 있습니다`,
        '다른 볼륨을 요청하거나, 다른 클레임이 이 볼륨을 차지하지 않게 하세요',
      ),
  },
  released: {
    en: ({ has }) =>
      say(
        `it is still kept for the claim ${showName(has)}, which is gone`,
        'remove `claimRef` from the volume, or ask for another one',
      ),
    ko: ({ has }) =>
      say(
        `이 볼륨은 삭제된 ${showName(has)} 클레임에 아직 묶여 있습니다`,
        '볼륨에서 `claimRef`를 지우거나 다른 볼륨을 요청하세요',
      ),
  },
  'node-affinity': {
    en: ({ wanted }) =>
      say(
        `the Node ${showName(wanted)}, on which the Pod would run, does not reach it`,
        'let the Pod run on a Node of the volume',
      ),
    ko: ({ wanted }) =>
      say(
        `파드가 실행될 노드 ${showName(wanted)}에서는 이 볼륨을 쓸 수 없습니다`,
        '볼륨을 쓸 수 있는 노드에서 파드가 실행되게 하세요',
      ),
  },
  absent: {
    en: () => say('it does not exist', 'name a volume that is there, or leave out `volumeName`'),
    ko: () => say('그런 이름의 볼륨이 없습니다', '있는 볼륨의 이름을 쓰거나 `volumeName`을 빼세요'),
  },
};

const waits: Wordings<Waiting['for'], Waiting> = {
  volume: {
    en: () => say('no volume is free for it', 'write a PersistentVolume that fits'),
    ko: () => say('남은 볼륨이 없습니다', '조건에 맞는 퍼시스턴트볼륨을 작성하세요'),
  },
  class: {
    en: ({ name }) =>
      say(
        `there is no StorageClass ${showName(name)}, and no volume of that class`,
        'name a class that is there, or write the volume',
      ),
    ko: ({ name }) =>
      say(
        `스토리지클래스 ${showName(name)}도, 그 클래스의 볼륨도 없습니다`,
        '있는 클래스의 이름을 쓰거나 볼륨을 작성하세요',
      ),
  },
  provisioner: {
    en: ({ name }) =>
      say(
        `no volume fits, so that ${showName(name)} would have to make one`,
        'ask for what a volume that is there offers',
      ),
    ko: ({ name }) =>
      say(
        `맞는 볼륨이 없어 프로비저너 ${showName(name)}에서 새로 만들어야 합니다`,
        '이미 있는 볼륨의 조건에 맞게 요청하세요',
      ),
  },
  consumer: {
    en: ({ name }) =>
      say(
        `the class ${showName(name)} waits for the first Pod that uses the claim`,
        'write a Pod that has the claim as a volume',
      ),
    ko: ({ name }) =>
      say(
        `클래스 ${showName(name)}에서는 클레임을 쓰는 첫 파드가 생길 때까지 기다립니다`,
        '이 클레임을 볼륨으로 쓰는 파드를 작성하세요',
      ),
  },
  node: {
    en: ({ name }) =>
      say(
        `no Node suits both the Pod ${showName(name)} and a volume`,
        'let the Pod run on a Node that reaches the volume',
      ),
    ko: ({ name }) =>
      say(
        `파드 ${showName(name)}의 조건과 볼륨의 조건을 모두 만족하는 노드가 없습니다`,
        '볼륨을 쓸 수 있는 노드에서 파드가 실행되게 하세요',
      ),
  },
};

/** Why a claim has no volume, or not the one that it should. */
export const claimProblems: ProblemWordings<ClaimCode> = {
  'claim-unfit': {
    en: (problem) => {
      const { message, help } = unfit[problem.fault].en(problem);
      return say(
        `the claim ${showName(problem.claim)} does not get the volume ${showName(problem.volume)}: ${message}`,
        help,
      );
    },
    ko: (problem) => {
      const { message, help } = unfit[problem.fault].ko(problem);
      return say(
        `${showName(problem.claim)} 클레임은 ${showName(problem.volume)} 볼륨에 바인딩되지 않습니다. ${message}`,
        help,
      );
    },
  },
  'claim-waits': {
    en: (problem) => {
      const { message, help } = waits[problem.for].en(problem);
      return say(`the claim ${showName(problem.claim)} stays pending: ${message}`, help);
    },
    ko: (problem) => {
      const { message, help } = waits[problem.for].ko(problem);
      return say(`${showName(problem.claim)} 클레임은 계속 \`Pending\` 상태입니다. ${message}`, help);
    },
  },
  'claim-elsewhere': {
    en: ({ claim, expected, actual, byChance }) =>
      say(
        byChance
          ? `the claim ${showName(claim)} may as well get the volume ${showName(actual)}: both suit it alike`
          : `the claim ${showName(claim)} gets the volume ${showName(actual)}, which suits it better than ${showName(expected)}`,
        `ask for what only ${showName(expected)} offers: its class, its labels, or its name in \`volumeName\``,
      ),
    ko: ({ claim, expected, actual, byChance }) =>
      say(
        byChance
          ? `${showName(claim)} 클레임에는 ${showName(actual)} 볼륨도 똑같이 맞으므로, 어느 쪽에 바인딩될지 알 수 없습니다`
          : `${showName(claim)} 클레임은 조건에 더 잘 맞는 ${showName(actual)} 볼륨에 바인딩됩니다`,
        `${showName(expected)}에만 있는 조건(클래스, 레이블, 또는 \`volumeName\`에 적는 이름)을 요청하세요`,
      ),
  },
};

function classText(name: string): string {
  return name === '' ? 'none' : showName(name);
}

function classTextKo(name: string): string {
  return name === '' ? '없음' : showName(name);
}
