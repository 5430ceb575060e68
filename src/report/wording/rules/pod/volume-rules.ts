import type { Localized } from '../../../../model/localized.ts';
import type { VolumeRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about volumes and mounts: what each allows. */
export const volumeRules: Record<VolumeRule, Localized> = {
  'volume-exists': {
    en: 'the name of a volume of this Pod that has no error itself',
    ko: '이 파드에 있고 그 자체로 오류가 없는 볼륨의 이름이어야 합니다',
  },
  'mount-path-unique': {
    en: 'each mount has a path of its own',
    ko: '마운트마다 경로가 달라야 합니다',
  },
  'mount-or-device': {
    en: 'a volume is used as a mount or as a device, at one path',
    ko: '볼륨은 마운트와 장치 중 한 가지로만, 서로 다른 경로에 사용합니다',
  },
  'device-unique': {
    en: 'each device has a name and a path of its own',
    ko: '장치마다 이름과 경로가 달라야 합니다',
  },
  'device-of-a-claim': {
    en: 'a device is a volume with `persistentVolumeClaim` or `ephemeral`',
    ko: '장치는 `persistentVolumeClaim`이나 `ephemeral` 볼륨이어야 합니다',
  },
  'sub-path-or-expression': {
    en: 'either `subPath` or `subPathExpr`',
    ko: '`subPath`와 `subPathExpr` 중 하나만 씁니다',
  },
  'bidirectional-needs-privileged': {
    en: 'only privileged containers propagate mounts to the host',
    ko: '마운트를 호스트로 전파하는 것은 특권 컨테이너만 할 수 있습니다',
  },
  'recursive-needs-read-only': {
    en: '`recursiveReadOnly` needs `readOnly: true`',
    ko: '`recursiveReadOnly`를 쓰려면 `readOnly: true`가 필요합니다',
  },
  'recursive-without-propagation': {
    en: '`recursiveReadOnly` goes with `mountPropagation: None` or none at all',
    ko: '`recursiveReadOnly`는 `mountPropagation`이 없거나 `None`일 때만 쓸 수 있습니다',
  },
  'a-volume-source': {
    en: 'a volume says what it is, such as `emptyDir` or `configMap`',
    ko: '볼륨에는 `emptyDir`나 `configMap` 같은 종류를 써야 합니다',
  },
  'one-volume-source': {
    en: 'a volume is of one type only',
    ko: '볼륨은 한 가지 종류여야 합니다',
  },
  'one-projection-a-source': {
    en: 'each source of a projected volume is of one type only',
    ko: '프로젝티드 볼륨의 각 출처는 한 가지 종류여야 합니다',
  },
  'one-file-a-path': {
    en: 'each file of a projected volume has a path of its own',
    ko: '프로젝티드 볼륨의 파일마다 경로가 달라야 합니다',
  },
  'token-lifetime': {
    en: 'a token lives at least 600 seconds and at most 2^32',
    ko: '토큰의 유효 시간은 600초 이상 2^32초 이하여야 합니다',
  },
  'token-needs-service-account': {
    en: 'a token needs `serviceAccountName`',
    ko: '토큰을 쓰려면 `serviceAccountName`이 필요합니다',
  },
  'not-the-claim-of-an-ephemeral-volume': {
    en: 'this claim is made for an ephemeral volume of the same Pod',
    ko: '이 클레임은 같은 파드의 임시 볼륨을 위해 만들어집니다',
  },
  'only-labels-and-annotations': {
    en: 'the metadata of this template has only labels and annotations',
    ko: '이 템플릿의 메타데이터에는 레이블과 애노테이션만 쓸 수 있습니다',
  },
  'claim-asks-for-storage': {
    en: 'a claim says how much it wants in `resources.requests.storage`',
    ko: '클레임에는 원하는 용량을 `resources.requests.storage`에 써야 합니다',
  },
  'at-least-one-access-mode': {
    en: 'a claim has at least one access mode, such as `ReadWriteOnce`',
    ko: '클레임에는 `ReadWriteOnce` 같은 접근 모드가 하나 이상 필요합니다',
  },
  'read-write-once-pod-alone': {
    en: '`ReadWriteOncePod` goes with no other access mode',
    ko: '`ReadWriteOncePod`는 다른 접근 모드와 함께 쓸 수 없습니다',
  },
  'data-source-matches-ref': {
    en: '`dataSource` and `dataSourceRef` say the same, and only `dataSourceRef` names a namespace',
    ko: '`dataSource`와 `dataSourceRef`의 내용이 같아야 하고, 네임스페이스를 쓸 때는 `dataSourceRef`만 씁니다',
  },
  'data-source-is-a-claim': {
    en: 'without an `apiGroup`, the source is a `PersistentVolumeClaim`',
    ko: '`apiGroup`이 없으면 출처는 `PersistentVolumeClaim`이어야 합니다',
  },
  'reserved-namespace': {
    en: '`kubernetes.io` and `k8s.io` are reserved',
    ko: '`kubernetes.io`와 `k8s.io`는 예약되어 있습니다',
  },
  'no-slash': {
    en: 'a name without `/`',
    ko: '이름에 `/`를 쓸 수 없습니다',
  },
  'flocker-dataset': {
    en: 'either `datasetName` or `datasetUUID`',
    ko: '`datasetName`과 `datasetUUID` 중 하나를 씁니다',
  },
  'iscsi-name': {
    en: 'an iSCSI name beginning with `iqn`, `eui` or `naa`',
    ko: '`iqn`, `eui`, `naa`로 시작하는 iSCSI 이름이어야 합니다',
  },
  'iscsi-name-length': {
    en: "the volume's name and the target portal have at most 63 characters together",
    ko: '볼륨 이름과 대상 포털은 합쳐서 63자 이내여야 합니다',
  },
  'host-port-pairs': {
    en: '`host:port`, or several with commas between them',
    ko: '`host:port`이거나 이를 쉼표로 구분한 목록이어야 합니다',
  },
  'tenant-length': {
    en: 'a tenant has at most 64 characters',
    ko: '테넌트는 64자 이내여야 합니다',
  },
  'wwns-or-wwids': {
    en: 'either `targetWWNs` or `wwids`',
    ko: '`targetWWNs`와 `wwids` 중 하나를 씁니다',
  },
};
