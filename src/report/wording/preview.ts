import type { Localized } from '../../model/localized.ts';
import { accessWords } from './preview/access-words.ts';
import { admissionWords } from './preview/admission-words.ts';
import { matrixWords } from './preview/matrix-words.ts';
import { operationWords } from './preview/operation-words.ts';
import { storageWords } from './preview/storage-words.ts';

/** What `preview` says around the facts. */
export const previewWording = {
  ...matrixWords,
  ...storageWords,
  ...accessWords,
  ...admissionWords,
  ...operationWords,
  pods: { en: 'Pods', ko: '파드' },
  services: { en: 'Services', ko: '서비스' },
  names: { en: 'DNS names', ko: 'DNS 이름' },
  srv: { en: 'SRV records', ko: 'SRV 레코드' },
  connections: { en: 'Names to connect to', ko: '접속할 수 있는 이름' },
  warnings: { en: 'Warnings', ko: '경고' },
  examples: { en: 'addresses are examples', ko: '주소는 예시입니다' },
  suffixes: {
    en: '`*` stands for a suffix that the server makes up',
    ko: '`*`는 서버가 임의로 붙이는 접미사를 나타냅니다',
  },
  nothing: {
    en: 'no Pods and no Services come of these objects',
    ko: '이 오브젝트들로는 파드도 서비스도 생기지 않습니다',
  },
  podCount: { en: 'Pods: {count}', ko: '파드 {count}개' },
  morePods: { en: 'and {count} more Pods', ko: '외 파드 {count}개' },
  refusedPods: {
    en: '{count} Pods are turned away (see Admission)',
    ko: '파드 {count}개가 거부되었습니다(어드미션 참고)',
  },
  noNode: { en: 'fits no Node', ko: '실행할 노드 없음' },
  shares: { en: 'shares:', ko: '비율:' },
  moreEndpoints: { en: 'and {count} more endpoints', ko: '외 엔드포인트 {count}개' },
  moreLines: { en: 'and {count} more', ko: '외 {count}개' },
  notReady: { en: 'not ready', ko: '준비되지 않음' },
  noPorts: { en: 'declares no ports', ko: '선언된 포트 없음' },
  headless: { en: 'headless', ko: '헤드리스' },
  noEndpoints: { en: 'no endpoints', ko: '엔드포인트 없음' },
  selector: { en: 'selector', ko: '셀렉터' },
  noSelector: { en: 'no selector', ko: '셀렉터 없음' },
  noTargetPort: { en: 'no port named {ports}', ko: '{ports} 포트 없음' },
  name: { en: 'name', ko: '이름' },
  pod: { en: 'Pod', ko: '파드' },
  address: { en: 'address', ko: '주소' },
  port: { en: 'port', ko: '포트' },
  leadsTo: { en: 'leads to', ko: '연결 대상' },
  listener: { en: 'declared by a container', ko: '컨테이너의 포트 선언' },
  declared: { en: 'yes', ko: '있음' },
  undeclared: { en: 'no', ko: '없음' },
  partlyDeclared: { en: 'by some', ko: '일부만' },
  unknown: { en: 'not known', ko: '알 수 없음' },
  nobody: { en: 'nothing', ko: '없음' },
  elsewhere: {
    en: "from another namespace, add the Service's namespace: `{name}`",
    ko: '다른 네임스페이스에서는 서비스의 네임스페이스를 덧붙입니다: `{name}`',
  },
} as const satisfies Record<string, Localized>;
