import type { Localized } from '../../../../model/localized.ts';
import type { ContainerRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about containers, their variables, probes and hooks: what each allows. */
export const containerRules: Record<ContainerRule, Localized> = {
  'env-name': {
    en: 'a variable name is printable ASCII without `=`',
    ko: '환경 변수 이름은 `=`를 제외한 출력 가능한 ASCII 문자여야 합니다',
  },
  'env-has-a-source': {
    en: '`valueFrom` names one source: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`',
    ko: '`valueFrom`에는 `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef`, `fileKeyRef` 중 하나를 씁니다',
  },
  'env-value-or-source': {
    en: 'a variable has either `value` or `valueFrom`',
    ko: '환경 변수에는 `value`와 `valueFrom` 중 하나만 씁니다',
  },
  'env-one-source': {
    en: '`valueFrom` names only one source',
    ko: '`valueFrom`에는 출처를 하나만 씁니다',
  },
  'env-from-has-a-source': {
    en: 'each item of `envFrom` has `configMapRef` or `secretRef`',
    ko: '`envFrom`의 각 항목에는 `configMapRef`나 `secretRef`가 있어야 합니다',
  },
  'env-from-one-source': {
    en: 'each item of `envFrom` has only one of `configMapRef` and `secretRef`',
    ko: '`envFrom`의 각 항목에는 `configMapRef`와 `secretRef` 중 하나만 씁니다',
  },
  'file-key-in-empty-dir': {
    en: 'the file with the variables stands in an `emptyDir` volume',
    ko: '변수가 담긴 파일은 `emptyDir` 볼륨에 있어야 합니다',
  },
  'field-ref-version': {
    en: 'the API version of a field reference is `v1`',
    ko: '필드 참조의 API 버전은 `v1`이어야 합니다',
  },
  'field-ref-known': {
    en: "a field of the Pod that can be read, such as `metadata.name` or `status.podIP`; labels and annotations also by key, as in `metadata.labels['app']`",
    ko: "`metadata.name`이나 `status.podIP`처럼 읽을 수 있는 파드의 필드여야 합니다. 레이블과 애노테이션은 `metadata.labels['app']`처럼 키로도 읽을 수 있습니다",
  },
  'field-or-resource': {
    en: 'a file has either `fieldRef` or `resourceFieldRef`',
    ko: '파일마다 `fieldRef`와 `resourceFieldRef` 중 하나만 씁니다',
  },
  'divisor-of-cpu': {
    en: 'the divisor of CPU is `1` or `1m`',
    ko: 'CPU의 나눗수는 `1`이나 `1m`이어야 합니다',
  },
  'divisor-of-bytes': {
    en: 'the divisor of bytes is `1` or one unit, such as `1Mi` or `1G`',
    ko: '바이트의 나눗수는 `1`이거나 `1Mi`, `1G` 같은 단위 하나여야 합니다',
  },
  'a-handler': {
    en: 'exactly one action: `exec`, `httpGet`, `tcpSocket`, `grpc` (probes) or `sleep` (hooks)',
    ko: '동작을 하나 씁니다. `exec`, `httpGet`, `tcpSocket`이나 프로브의 `grpc`, 훅의 `sleep`입니다',
  },
  'one-handler': {
    en: 'only one action',
    ko: '동작은 하나만 쓸 수 있습니다',
  },
  'sleep-within-grace-period': {
    en: 'the sleep is not longer than `terminationGracePeriodSeconds`',
    ko: '대기 시간은 `terminationGracePeriodSeconds`를 넘을 수 없습니다',
  },
  'success-threshold-is-one': {
    en: 'liveness and startup probes succeed at once: the threshold is 1',
    ko: '활성 프로브와 시작 프로브는 한 번에 성공해야 하므로 임계값이 1이어야 합니다',
  },
  'no-grace-period-on-readiness': {
    en: 'a readiness probe ends nothing and has no grace period',
    ko: '준비성 프로브는 컨테이너를 종료하지 않으므로 유예 시간을 쓰지 않습니다',
  },
  'stop-signal-needs-os': {
    en: 'a stop signal needs `spec.os.name`',
    ko: '중지 신호를 쓰려면 `spec.os.name`이 필요합니다',
  },
  'only-for-sidecars': {
    en: 'init containers have probes and hooks only as sidecars, with `restartPolicy: Always`',
    ko: '초기화 컨테이너에서 프로브와 훅은 `restartPolicy: Always`인 사이드카에만 쓸 수 있습니다',
  },
  'resize-only-for-sidecars': {
    en: 'init containers restart on a resize only as sidecars, with `restartPolicy: Always`',
    ko: '초기화 컨테이너에서 크기 조정 시 재시작은 `restartPolicy: Always`인 사이드카에만 쓸 수 있습니다',
  },
  'resize-without-restart': {
    en: 'a Pod that never restarts resizes with `NotRequired`',
    ko: '재시작하지 않는 파드의 크기 조정 정책은 `NotRequired`여야 합니다',
  },
  'restart-rules-need-policy': {
    en: "restart rules need the container's own `restartPolicy`",
    ko: '재시작 규칙을 쓰려면 컨테이너의 `restartPolicy`가 필요합니다',
  },
  'container-exists': {
    en: 'the name of a container of this Pod',
    ko: '이 파드에 있는 컨테이너의 이름이어야 합니다',
  },
  'no-ephemeral-containers-yet': {
    en: 'ephemeral containers are added to running Pods, with `kubectl debug`',
    ko: '임시 컨테이너는 `kubectl debug`로 실행 중인 파드에만 추가합니다',
  },
  'not-for-ephemeral-containers': {
    en: 'ephemeral containers have no ports, probes, hooks, resources or sub-paths',
    ko: '임시 컨테이너에는 포트, 프로브, 훅, 리소스, 하위 경로를 쓸 수 없습니다',
  },
  'host-port-is-container-port': {
    en: "on the host's network, `hostPort` and `containerPort` are the same",
    ko: '호스트 네트워크에서는 `hostPort`와 `containerPort`가 같아야 합니다',
  },
};
