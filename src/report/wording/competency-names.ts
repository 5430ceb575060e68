import type { Localized } from '../../model/localized.ts';

/** The curriculum's bullets that have exercises, by slug; a set of somebody else may have others. */
export const competencyNames: Readonly<Record<string, Localized>> = {
  'admission-control': { en: 'Admission control', ko: '어드미션 컨트롤' },
  authorization: { en: 'Authorization', ko: '인가(RBAC)' },
  'configmaps-and-secrets': { en: 'ConfigMaps and Secrets', ko: '컨피그맵과 시크릿' },
  'deployment-strategies': { en: 'Deployment strategies', ko: '배포 전략' },
  deployments: { en: 'Deployments', ko: '디플로이먼트' },
  ingress: { en: 'Ingress', ko: '인그레스' },
  maintenance: { en: 'Maintenance', ko: '유지 보수' },
  'multi-container-pods': { en: 'Multi-container Pods', ko: '멀티 컨테이너 파드' },
  'network-policies': { en: 'NetworkPolicies', ko: '네트워크폴리시' },
  probes: { en: 'Probes and health checks', ko: '프로브와 상태 확인' },
  'requests-limits-and-quotas': { en: 'Requests, limits, quotas', ko: '요청량, 제한, 쿼터' },
  scaling: { en: 'Scaling', ko: '스케일링' },
  'security-contexts': { en: 'Security contexts', ko: '시큐리티 컨텍스트' },
  'service-accounts': { en: 'ServiceAccounts', ko: '서비스어카운트' },
  services: { en: 'Services', ko: '서비스' },
  volumes: { en: 'Volumes', ko: '볼륨' },
  'workload-resources': { en: 'Workload resources', ko: '워크로드 리소스' },
};
