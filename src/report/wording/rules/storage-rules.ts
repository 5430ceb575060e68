import type { Localized } from '../../../model/localized.ts';
import type { StorageRule } from '../../../model/rules/object-rules.ts';

export const storageRules: Record<StorageRule, Localized> = {
  'volume-source': {
    en: 'a PersistentVolume needs one volume type, such as `hostPath`, `nfs`, `local` or `csi`',
    ko: '퍼시스턴트볼륨에는 `hostPath`, `nfs`, `local`, `csi` 같은 볼륨 유형이 하나 필요합니다',
  },
  'local-needs-node-affinity': {
    en: 'a `local` volume needs `nodeAffinity`, which says on which node it is',
    ko: '`local` 볼륨에는 어느 노드에 있는지 알려 주는 `nodeAffinity`가 필요합니다',
  },
  'no-recycling-of-root': {
    en: 'a `hostPath` volume on `/` may not have the reclaim policy `Recycle`, which would empty it',
    ko: '경로가 `/`인 `hostPath` 볼륨에는 내용을 모두 지우는 `Recycle` 반환 정책을 쓸 수 없습니다',
  },
  'recycle-deprecated': {
    en: 'instead of the reclaim policy `Recycle`, use dynamic provisioning',
    ko: '`Recycle` 반환 정책 대신 동적 프로비저닝을 사용해야 합니다',
  },
  'volume-attributes-need-csi': {
    en: '`volumeAttributesClassName` needs a `csi` volume',
    ko: '`volumeAttributesClassName`을 쓰려면 `csi` 볼륨이어야 합니다',
  },
  provisioner: {
    en: 'a StorageClass names its provisioner, such as `ebs.csi.aws.com` or `kubernetes.io/no-provisioner`',
    ko: '스토리지클래스에는 `ebs.csi.aws.com`이나 `kubernetes.io/no-provisioner` 같은 프로비저너를 적어야 합니다',
  },
  'parameter-key': {
    en: 'the name of a parameter may not be empty',
    ko: '파라미터의 이름은 비워 둘 수 없습니다',
  },
};
