import type { Localized } from '../../../model/localized.ts';

/** Who reaches whom. */
export const matrixWords = {
  matrix: { en: 'Who reaches whom', ko: '연결 가능 여부' },
  fromTo: { en: 'from \\ to', ko: '출발 \\ 도착' },
  all: { en: 'yes', ko: '가능' },
  none: { en: 'no', ko: '차단' },
  some: { en: 'some', ko: '일부' },
  alone: { en: '-', ko: '-' },
  noTargets: { en: 'no workload declares a port', ko: '포트를 선언한 워크로드가 없습니다' },
  moreRows: { en: 'and {count} more workloads', ko: '외 워크로드 {count}개' },
  moreColumns: { en: 'and {count} more targets', ko: '외 대상 {count}개' },
  matrixNote: {
    en: 'TCP unless said otherwise, on the ports that containers declare, as far as NetworkPolicies decide',
    ko: '따로 적지 않으면 TCP이며, 컨테이너가 선언한 포트에 대해 네트워크폴리시만으로 판단한 결과입니다',
  },
} as const satisfies Record<string, Localized>;
