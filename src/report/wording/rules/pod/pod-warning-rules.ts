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
  'host-ip-needs-host-port': {
    en: '`hostIP` counts only together with `hostPort`',
    ko: '`hostIP`는 `hostPort`와 함께 써야 적용됩니다',
  },
  'ambiguous-host-port': {
    en: 'the same host port is declared on every address and on a certain `hostIP`; give both the same `hostIP` or other ports',
    ko: '같은 호스트 포트가 모든 주소와 특정 `hostIP`에 함께 선언되어 있으니, `hostIP`를 똑같이 맞추거나 포트를 다르게 지정하세요',
  },
  'no-such-label-value': {
    en: 'no node can have this label value, so that the preference never counts',
    ko: '노드의 레이블이 가질 수 없는 값이므로 이 선호 조건은 적용되지 않습니다',
  },
  'file-paths-apart': {
    en: 'another file of this volume has the same path, or one path lies inside the other; give each file its own path',
    ko: '이 볼륨의 다른 파일과 경로가 같거나 한 경로가 다른 경로 안에 있으니 파일마다 다른 경로를 지정하세요',
  },
  'empty-projection': {
    en: 'this item of `sources` names no source; give it a `configMap`, `secret`, `downwardAPI` or `serviceAccountToken`',
    ko: '`sources`의 이 항목에 소스가 없으니 `configMap`, `secret`, `downwardAPI`, `serviceAccountToken` 가운데 하나를 지정하세요',
  },
  'grace-period-not-negative': {
    en: 'a negative grace period counts as 1 second; write 0 or more',
    ko: '음수로 지정한 유예 시간은 1초로 처리되므로 0 이상의 값을 쓰세요',
  },
  'name-for-hostnames': {
    en: 'Pods take their names and hostnames from this name; keep it a DNS label: at most 63 characters and no dots',
    ko: '이 이름이 파드의 이름과 호스트네임에 쓰이므로, 점 없이 63자 이하인 DNS 레이블로 지으세요',
  },
  'too-many-indexes': {
    en: 'with more than 100000 completions and a parallelism above 10000, Kubernetes may lose track of failed indexes',
    ko: '`completions`가 100000을 넘고 `parallelism`이 10000을 넘으면 실패한 인덱스를 쿠버네티스가 모두 추적하지 못할 수 있습니다',
  },
  'revisions-not-negative': {
    en: 'with a negative value every old revision is kept; write 0 or more',
    ko: '음수를 지정하면 이전 리비전이 모두 남으므로 0 이상의 값을 쓰세요',
  },
};
