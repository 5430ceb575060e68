import type { AccessNotice } from '../../cluster/rbac/resources/read-access-request.ts';
import type { Language } from '../../model/localized.ts';
import { canIWording } from '../wording/can-i.ts';
import { fill } from '../wording/fill.ts';

/** What to know of a question before its answer, in a sentence. */
export function noticeText(notice: AccessNotice, language: Language): string {
  switch (notice.kind) {
    case 'unknown-resource':
      return fill(canIWording[notice.kind][language], { resource: notice.resource });
    case 'unknown-verb':
      return fill(canIWording[notice.kind][language], { verb: notice.verb });
    case 'not-namespaced':
      return fill(canIWording[notice.kind][language], { resource: notice.resource.plural });
    case 'name-like-subresource':
      return fill(canIWording[notice.kind][language], { resource: notice.resource.plural, name: notice.name });
    case 'subresource-of-url':
      return canIWording.subresourceOfUrl[language];
  }
}
