import type { Localized } from '../../../../model/localized.ts';
import type { PodWarningRule } from '../../../../model/rules/pod-rules.ts';

/** What the server warns of in Pod specs: what each allows. */
export const podWarningRules: Record<PodWarningRule, Localized> = {
  'volume-plug-in-gone': {
    en: 'Kubernetes no longer mounts volumes of this type; use a CSI driver',
    ko: '이 종류의 볼륨은 쿠버네티스가 더 이상 마운트하지 않으므로 CSI 드라이버를 사용하세요',
  },
  'null-selector-matches-nothing': {
    en: 'a term without `labelSelector` matches no Pod',
    ko: '`labelSelector`가 없는 항목은 어떤 파드와도 일치하지 않습니다',
  },
  'pull-secret-once': {
    en: 'each Secret for pulling images is named, and once',
    ko: '이미지 풀 시크릿은 이름을 한 번씩만 씁니다',
  },
  'host-alias-once': {
    en: 'each address stands once, with all its names',
    ko: '주소마다 한 번만 쓰고 이름을 모두 함께 적습니다',
  },
  'port-once': {
    en: 'the same port is declared before',
    ko: '같은 포트가 이미 선언되어 있습니다',
  },
  'first-port-of-a-name': {
    en: 'Services and probes take the first port of this name',
    ko: '서비스와 프로브는 이 이름의 첫 번째 포트를 사용합니다',
  },
};
