import type { Localized } from '../../../model/localized.ts';
import type { ObjectRule } from '../../../model/rules/object-rules.ts';
import { metadataRules } from './metadata-rules.ts';

/** What each rule about metadata and kinds that are no workloads allows. */
export const objectRules: Record<ObjectRule, Localized> = {
  ...metadataRules,
  'headless-with-type': {
    en: '`clusterIP: None` is only for type `ClusterIP`',
    ko: '`clusterIP: None`은 타입이 `ClusterIP`일 때만 쓸 수 있습니다',
  },
};
