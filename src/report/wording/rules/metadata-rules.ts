import type { Localized } from '../../../model/localized.ts';
import type { MetadataRule, NameRule } from '../../../model/rules/object-rules.ts';

export const metadataRules: Record<MetadataRule | NameRule, Localized> = {
  'dns-label': {
    en: 'at most 63 lower-case letters, digits and `-`, beginning and ending with a letter or digit',
    ko: '영문 소문자, 숫자, `-`로 63자 이내여야 하고 문자나 숫자로 시작하고 끝나야 합니다',
  },
  'dns-1035-label': {
    en: 'at most 63 lower-case letters, digits and `-`, beginning with a letter and ending with a letter or digit',
    ko: '영문 소문자, 숫자, `-`로 63자 이내여야 하고 문자로 시작해 문자나 숫자로 끝나야 합니다',
  },
  'dns-subdomain': {
    en: 'at most 253 lower-case letters, digits, `-` and `.`, each part between dots beginning and ending with a letter or digit',
    ko: '영문 소문자, 숫자, `-`, `.`으로 253자 이내여야 하고 점으로 나뉜 각 부분은 문자나 숫자로 시작하고 끝나야 합니다',
  },
  'path-segment': {
    en: 'a name may hold neither `/` nor `%` and may not be `.` or `..`',
    ko: '이름에는 `/`와 `%`를 쓸 수 없고 `.`이나 `..`일 수도 없습니다',
  },
  'name-or-generate-name': {
    en: 'an object needs `name`, or `generateName` as the beginning of a name that the server completes',
    ko: '오브젝트에는 `name`이 필요합니다. 서버가 이름을 완성하게 하려면 앞부분을 `generateName`에 적습니다',
  },
  'label-key': {
    en: 'a label key has at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit, with a DNS name and `/` before it if wanted (`example.com/tier`)',
    ko: '레이블 키는 영문자, 숫자, `-`, `_`, `.`으로 63자 이내이고 문자나 숫자로 시작하고 끝나야 합니다. 앞에 DNS 이름과 `/`를 붙일 수 있습니다(`example.com/tier`)',
  },
  'label-value': {
    en: 'a label value is empty or has at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit',
    ko: '레이블 값은 비어 있거나 영문자, 숫자, `-`, `_`, `.`으로 63자 이내이고 문자나 숫자로 시작하고 끝나야 합니다',
  },
  'annotation-key': {
    en: 'an annotation key has at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit, with a DNS name and `/` before it if wanted',
    ko: '애너테이션 키는 영문자, 숫자, `-`, `_`, `.`으로 63자 이내이고 문자나 숫자로 시작하고 끝나야 합니다. 앞에 DNS 이름과 `/`를 붙일 수 있습니다',
  },
  'finalizer-name': {
    en: 'a finalizer is named like a label key, such as `example.com/clean-up`',
    ko: '파이널라이저의 이름은 레이블 키와 같은 형식이어야 합니다(예: `example.com/clean-up`)',
  },
  'finalizer-qualified': {
    en: 'a finalizer is `kubernetes`, `orphan`, `foregroundDeletion`, or a name with a domain such as `example.com/clean-up`',
    ko: '파이널라이저는 `kubernetes`, `orphan`, `foregroundDeletion` 중 하나이거나 `example.com/clean-up`처럼 도메인이 붙은 이름이어야 합니다',
  },
  'finalizers-exclude-each-other': {
    en: '`orphan` and `foregroundDeletion` exclude each other; keep one of them',
    ko: '`orphan`과 `foregroundDeletion`은 함께 쓸 수 없으니 하나만 남겨야 합니다',
  },
  'owner-reference-complete': {
    en: 'an owner reference needs `apiVersion`, `kind`, `name` and `uid`',
    ko: '소유자 참조에는 `apiVersion`, `kind`, `name`, `uid`가 모두 필요합니다',
  },
  'owner-not-an-event': {
    en: 'an Event cannot own objects',
    ko: 'Event는 다른 오브젝트의 소유자가 될 수 없습니다',
  },
  'one-controlling-owner': {
    en: 'only one owner may have `controller: true`',
    ko: '`controller: true`인 소유자는 하나뿐이어야 합니다',
  },
  'owner-once': {
    en: 'the same owner stands before; the server keeps it once',
    ko: '같은 소유자가 이미 있으며 서버는 하나만 남깁니다',
  },
};
