import type { Localized } from '../../../model/localized.ts';

/** Updates, evictions, schedules. */
export const operationWords = {
  rollouts: { en: 'Updates', ko: '업데이트' },
  rolling: {
    en: 'RollingUpdate: at least {atLeast} available, at most {atMost} in all',
    ko: 'RollingUpdate: 최소 {atLeast}개 사용 가능, 최대 {atMost}개 동시 존재',
  },
  partitioned: {
    en: 'RollingUpdate: at least {atLeast} available, {updated} of {replicas} updated (partition)',
    ko: 'RollingUpdate: 최소 {atLeast}개 사용 가능, {replicas}개 중 {updated}개만 업데이트(partition)',
  },
  recreate: {
    en: 'Recreate: none available until the new ones are ready',
    ko: 'Recreate: 새 파드가 준비될 때까지 사용 가능한 파드 없음',
  },
  onDelete: {
    en: 'OnDelete: Pods are replaced once somebody deletes them',
    ko: 'OnDelete: 파드를 직접 삭제해야 교체됨',
  },
  budgets: { en: 'Disruption budgets', ko: '중단 예산' },
  budget: { en: 'budget', ko: '예산' },
  healthy: { en: 'healthy', ko: '정상' },
  needed: { en: 'needed', ko: '필요' },
  evictable: { en: 'may be evicted', ko: '축출 가능' },
  uncountable: {
    en: '{budget}: covers Pods whose controller cannot be scaled, so nothing may be evicted',
    ko: '{budget}: 스케일할 수 없는 컨트롤러의 파드가 포함되어 있어 아무것도 축출할 수 없습니다',
  },
  schedules: { en: 'Schedules', ko: '일정' },
  suspended: { en: 'suspended', ko: '중지됨' },
  noRuns: { en: 'never runs', ko: '실행되지 않음' },
} as const satisfies Record<string, Localized>;
