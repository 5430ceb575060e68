import type { Localized } from '../../../model/localized.ts';

/** What the controls of the Pod Security Standards ask for, by the server's names. A sentence's subject is the container or the Pod. */
export const securityControls: Readonly<Record<string, Localized>> = {
  allowPrivilegeEscalation: {
    en: 'write `allowPrivilegeEscalation: false` in the `securityContext` of the container',
    ko: '컨테이너의 `securityContext`에 `allowPrivilegeEscalation: false`를 쓰세요',
  },
  appArmorProfile: {
    en: 'use the AppArmor profile `RuntimeDefault` or `Localhost`, or leave it out',
    ko: 'AppArmor 프로파일은 `RuntimeDefault`나 `Localhost`로 쓰거나 생략하세요',
  },
  capabilities_baseline: {
    en: 'add only capabilities that the baseline allows, such as `NET_BIND_SERVICE`, or none',
    ko: '캐퍼빌리티는 `NET_BIND_SERVICE`처럼 baseline에서 허용하는 것만 추가하거나 추가하지 마세요',
  },
  capabilities_restricted: {
    en: 'write `drop: [ALL]` under `capabilities` of the container, and add `NET_BIND_SERVICE` at most',
    ko: '컨테이너의 `capabilities`에 `drop: [ALL]`을 쓰고, 추가한다면 `NET_BIND_SERVICE`만 추가하세요',
  },
  hostNamespaces: {
    en: 'leave out `hostNetwork`, `hostPID` and `hostIPC`',
    ko: '`hostNetwork`, `hostPID`, `hostIPC`를 빼세요',
  },
  hostPathVolumes: {
    en: 'use another volume than `hostPath`, such as `emptyDir`',
    ko: '`hostPath` 대신 `emptyDir` 같은 다른 볼륨을 쓰세요',
  },
  hostPorts: {
    en: 'leave out `hostPort`; a Service makes the container reachable',
    ko: '`hostPort`를 빼고 서비스로 노출하세요',
  },
  hostProbesAndHostLifecycle: {
    en: 'leave out `host` of probes and lifecycle handlers',
    ko: '프로브와 라이프사이클 핸들러에서 `host`를 빼세요',
  },
  privileged: {
    en: 'leave out `privileged: true`',
    ko: '`privileged: true`를 빼세요',
  },
  procMount: {
    en: 'leave out `procMount`, or write `Default`',
    ko: '`procMount`를 빼거나 `Default`로 쓰세요',
  },
  procMount_restricted: {
    en: 'leave out `procMount`, or write `Default`',
    ko: '`procMount`를 빼거나 `Default`로 쓰세요',
  },
  restrictedVolumes: {
    en: 'use only `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` and `secret` volumes',
    ko: '볼륨은 `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected`, `secret` 유형만 쓰세요',
  },
  runAsNonRoot: {
    en: 'write `runAsNonRoot: true` in the `securityContext` of the Pod or of each container',
    ko: '파드의 `securityContext`나 모든 컨테이너의 `securityContext`에 `runAsNonRoot: true`를 쓰세요',
  },
  runAsUser: {
    en: 'write another user than `0`, or leave out `runAsUser`',
    ko: '`runAsUser`에 `0`이 아닌 사용자를 쓰거나 `runAsUser`를 빼세요',
  },
  seLinuxOptions: {
    en: 'leave out `user` and `role`, and write one of the container types or none as `type`',
    ko: '`user`와 `role`을 빼고, `type`에는 컨테이너용 유형만 쓰거나 쓰지 마세요',
  },
  seccompProfile_baseline: {
    en: 'write `type: RuntimeDefault` under `seccompProfile`, or leave it out',
    ko: '`seccompProfile`에 `type: RuntimeDefault`를 쓰거나 `seccompProfile`을 빼세요',
  },
  seccompProfile_restricted: {
    en: 'write `type: RuntimeDefault` under `seccompProfile` in the `securityContext` of the Pod or of each container',
    ko: '파드의 `securityContext`나 모든 컨테이너의 `securityContext`에 있는 `seccompProfile`에 `type: RuntimeDefault`를 쓰세요',
  },
  sysctls: {
    en: 'set only safe sysctls, or none',
    ko: '안전한 sysctl만 설정하거나 설정하지 마세요',
  },
  windowsHostProcess: {
    en: 'leave out `hostProcess: true`',
    ko: '`hostProcess: true`를 빼세요',
  },
};
