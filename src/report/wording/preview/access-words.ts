import type { Localized } from '../../../model/localized.ts';

/** Who may do what. */
export const accessWords = {
  permissions: { en: 'Permissions', ko: '권한' },
  nothingGranted: {
    en: 'nothing beyond what everybody may do',
    ko: '모두에게 허용된 것 외에는 권한이 없습니다',
  },
  where: { en: 'namespace', ko: '네임스페이스' },
  everywhere: { en: '(all)', ko: '(전체)' },
  verbs: { en: 'verbs', ko: '동사' },
  resources: { en: 'resources', ko: '리소스' },
  by: { en: 'by', ko: '근거' },
  builtIn: { en: 'all of ClusterRole `{name}`', ko: '클러스터롤 `{name}`의 모든 권한' },
  named: { en: '{resources} named {names}', ko: '{resources} (이름: {names})' },
} as const satisfies Record<string, Localized>;
