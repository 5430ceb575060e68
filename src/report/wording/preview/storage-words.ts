import type { Localized } from '../../../model/localized.ts';

/** Claims, volumes, and what keeps the ones from the others. */
export const storageWords = {
  volumes: { en: 'Claims and volumes', ko: '클레임과 볼륨' },
  claim: { en: 'claim', ko: '클레임' },
  state: { en: 'state', ko: '상태' },
  volume: { en: 'volume', ko: '볼륨' },
  class: { en: 'class', ko: '클래스' },
  request: { en: 'request', ko: '요청' },
  orAlike: { en: '{name} (or {others})', ko: '{name} (또는 {others})' },
  freeVolume: { en: 'volume {name}: {phase}', ko: '볼륨 {name}: {phase}' },
  waitsVolume: { en: '{claim}: waits for a volume that fits', ko: '{claim}: 조건에 맞는 볼륨을 기다립니다' },
  waitsClass: {
    en: '{claim}: waits for the StorageClass `{class}`, which is not among the files',
    ko: '{claim}: 파일에 없는 스토리지클래스 `{class}`을(를) 기다립니다',
  },
  waitsProvisioner: {
    en: '{claim}: `{provisioner}` makes a volume for it',
    ko: '{claim}: `{provisioner}`이(가) 볼륨을 만들어 줍니다',
  },
  waitsConsumer: {
    en: '{claim}: waits for a Pod that uses it (WaitForFirstConsumer)',
    ko: '{claim}: 이 클레임을 쓰는 파드를 기다립니다(WaitForFirstConsumer)',
  },
  waitsNode: {
    en: '{claim}: no Node suits both its volume and the Pod `{pod}`',
    ko: '{claim}: 볼륨과 파드 `{pod}`에 모두 맞는 노드가 없습니다',
  },
  waitsNamed: {
    en: '{claim}: waits for the volume `{volume}`, which it names',
    ko: '{claim}: 이름을 지정한 볼륨 `{volume}`을(를) 기다립니다',
  },
  nearest: { en: '{text}; nearest is `{volume}`: {faults}', ko: '{text}. 가장 가까운 볼륨은 `{volume}`: {faults}' },
  'too-small': { en: '{has} of {wanted}', ko: '{wanted} 필요, {has}뿐' },
  'storage-class': { en: 'class `{has}`, not `{wanted}`', ko: '클래스가 `{wanted}` 대신 `{has}`' },
  'volume-mode': { en: 'volume mode `{has}`, not `{wanted}`', ko: '볼륨 모드가 `{wanted}` 대신 `{has}`' },
  'attributes-class': {
    en: 'attributes class `{has}`, not `{wanted}`',
    ko: '속성 클래스가 `{wanted}` 대신 `{has}`',
  },
  'access-modes': { en: 'lacks {missing}', ko: '{missing} 미지원' },
  selector: { en: 'its labels do not meet the selector', ko: '레이블이 셀렉터와 맞지 않음' },
  reserved: { en: 'reserved for {by}', ko: '{by} 전용' },
  bound: { en: 'bound to {by}', ko: '{by}에 바인딩됨' },
  released: { en: 'kept for {by}, which is gone', ko: '사라진 {by} 전용' },
  'node-affinity': { en: 'out of reach of `{node}`', ko: '`{node}` 노드에서 사용 불가' },
} as const satisfies Record<string, Localized>;
