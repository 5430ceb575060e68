import type { Localized } from '../../../../model/localized.ts';
import type { PodSpecRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about a Pod as a whole and its safety: what each allows. */
export const podSpecRules: Record<PodSpecRule, Localized> = {
  'overhead-from-runtime-class': {
    en: 'the overhead of a Pod comes from its RuntimeClass; name one in `runtimeClassName`, or leave `overhead` out',
    ko: '파드의 오버헤드는 런타임클래스가 정하므로, `runtimeClassName`을 지정하거나 `overhead`를 지우세요',
  },
  deadline: {
    en: 'a deadline is a number of seconds from 1 to 2147483647',
    ko: '기한은 1에서 2147483647 사이의 초여야 합니다',
  },
  'dns-none-needs-nameserver': {
    en: '`dnsPolicy: None` needs a nameserver in `dnsConfig`',
    ko: '`dnsPolicy: None`이면 `dnsConfig`에 네임서버가 필요합니다',
  },
  'max-nameservers': {
    en: 'at most 3 nameservers',
    ko: '네임서버는 3개까지 쓸 수 있습니다',
  },
  'max-searches': {
    en: 'at most 32 search paths with 2048 characters together',
    ko: '검색 경로는 32개, 합쳐서 2048자까지 쓸 수 있습니다',
  },
  'dns-search-path': {
    en: 'a search path is a DNS name, underscores allowed',
    ko: '검색 경로는 DNS 이름이어야 하며 밑줄을 쓸 수 있습니다',
  },
  'override-without-fqdn': {
    en: '`hostnameOverride` does not go with `setHostnameAsFQDN`',
    ko: '`hostnameOverride`는 `setHostnameAsFQDN`과 함께 쓸 수 없습니다',
  },
  'override-without-host-network': {
    en: '`hostnameOverride` does not go with `hostNetwork`',
    ko: '`hostnameOverride`는 `hostNetwork`와 함께 쓸 수 없습니다',
  },
  'own-users-exclude-host': {
    en: 'with `hostUsers: false`, no other namespace of the host and no devices',
    ko: '`hostUsers: false`이면 호스트의 다른 네임스페이스와 장치를 쓸 수 없습니다',
  },
  'share-or-host-pid': {
    en: 'either `shareProcessNamespace` or `hostPID`',
    ko: '`shareProcessNamespace`와 `hostPID` 중 하나만 씁니다',
  },
  'id-range': {
    en: 'a user or group is a number from 0 to 2147483647',
    ko: '사용자와 그룹은 0에서 2147483647 사이의 숫자여야 합니다',
  },
  'unmasked-without-host-users': {
    en: '`Unmasked` needs `hostUsers: false`',
    ko: '`Unmasked`를 쓰려면 `hostUsers: false`가 필요합니다',
  },
  'privileged-means-escalation': {
    en: 'a privileged container can always gain privileges: leave out `allowPrivilegeEscalation: false`, or `privileged`',
    ko: '특권 컨테이너는 언제나 권한을 높일 수 있으므로 `allowPrivilegeEscalation: false`와 `privileged` 중 하나만 씁니다',
  },
  'sys-admin-means-escalation': {
    en: 'with `CAP_SYS_ADMIN` a container can always gain privileges: leave out `allowPrivilegeEscalation: false`, or the capability',
    ko: '`CAP_SYS_ADMIN`이 있으면 언제나 권한을 높일 수 있으므로 `allowPrivilegeEscalation: false`와 이 기능 중 하나만 씁니다',
  },
  'localhost-needs-profile': {
    en: 'type `Localhost` needs `localhostProfile`',
    ko: '`Localhost` 타입에는 `localhostProfile`이 필요합니다',
  },
  'profile-only-for-localhost': {
    en: '`localhostProfile` goes with type `Localhost` only',
    ko: '`localhostProfile`은 `Localhost` 타입에만 씁니다',
  },
  'sysctl-name': {
    en: 'a kernel parameter has at most 253 lower-case letters, digits, `-` and `_` in parts between `.` or `/`',
    ko: '커널 파라미터는 영문 소문자, 숫자, `-`, `_`를 `.`이나 `/`로 나눠 253자 이내로 씁니다',
  },
  'sysctl-of-the-host': {
    en: "this kernel parameter would be the host's: leave out `hostNetwork` or `hostIPC`",
    ko: '이 커널 파라미터는 호스트의 것이 되므로 `hostNetwork`나 `hostIPC`와 함께 쓸 수 없습니다',
  },
  'not-for-windows': {
    en: 'Windows Pods do not know this field',
    ko: '윈도우 파드에는 이 필드를 쓸 수 없습니다',
  },
  'not-for-linux': {
    en: 'Linux Pods take no Windows options',
    ko: '리눅스 파드에는 윈도우 옵션을 쓸 수 없습니다',
  },
  'host-process-alike': {
    en: 'all containers of a Pod are host processes, or none is',
    ko: '파드의 컨테이너는 모두 호스트 프로세스이거나 모두 아니어야 합니다',
  },
  'host-process-needs-host-network': {
    en: 'host processes need `hostNetwork: true`',
    ko: '호스트 프로세스에는 `hostNetwork: true`가 필요합니다',
  },
  'credential-spec-size': {
    en: 'a credential spec is not empty and has at most 64 KiB',
    ko: '자격 증명 명세는 비어 있지 않고 64KiB 이내여야 합니다',
  },
  'windows-user-name': {
    en: '`user`, or `DOMAIN\\user`, in the characters that Windows allows',
    ko: '윈도우가 허용하는 문자로 된 `user`나 `DOMAIN\\user`여야 합니다',
  },
  'mirror-needs-node': {
    en: 'a mirror Pod names its node',
    ko: '미러 파드에는 노드 이름이 필요합니다',
  },
  'deletion-cost': {
    en: 'a whole number that fits 32 bits',
    ko: '32비트 정수여야 합니다',
  },
  'seccomp-annotation': {
    en: '`runtime/default`, `unconfined` or `localhost/…`; better use `seccompProfile`',
    ko: '`runtime/default`, `unconfined`, `localhost/…` 중 하나여야 합니다. `seccompProfile` 필드가 더 좋습니다',
  },
  'apparmor-annotation': {
    en: '`runtime/default`, `unconfined` or `localhost/…`; better use `appArmorProfile`',
    ko: '`runtime/default`, `unconfined`, `localhost/…` 중 하나여야 합니다. `appArmorProfile` 필드가 더 좋습니다',
  },
  'annotation-and-field-agree': {
    en: 'the field and the old annotation for the same say the same',
    ko: '같은 것을 정하는 필드와 예전 애노테이션의 내용이 같아야 합니다',
  },
};
