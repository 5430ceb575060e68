import type { Localized } from '../../../../model/localized.ts';
import type { CheckRule } from '../../../../model/rules/pod-rules.ts';

/** Rules that fields of many kinds share: what each allows. */
export const checkRules: Record<CheckRule, Localized> = {
  'not-negative': {
    en: 'zero or more',
    ko: '0 이상이어야 합니다',
  },
  'above-zero': {
    en: 'more than zero',
    ko: '0보다 커야 합니다',
  },
  'port-number': {
    en: 'a port is a number from 1 to 65535',
    ko: '포트는 1에서 65535 사이의 숫자여야 합니다',
  },
  'port-name': {
    en: 'a port name has at most 15 lower-case letters, digits and single inner hyphens, at least one letter among them; a number goes without quotes',
    ko: '포트 이름은 15자 이내의 영문 소문자, 숫자, 단어 사이의 `-` 하나씩으로 쓰고 문자가 하나 이상 있어야 합니다. 숫자 포트는 따옴표 없이 씁니다',
  },
  percent: {
    en: 'a whole number, or a percentage such as `25%`',
    ko: '정수이거나 `25%` 같은 백분율이어야 합니다',
  },
  'at-most-100-percent': {
    en: 'at most `100%`',
    ko: '`100%` 이하여야 합니다',
  },
  'qualified-name': {
    en: 'at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit, with a DNS name and `/` before it if wanted',
    ko: '영문자, 숫자, `-`, `_`, `.`으로 63자 이내이고 문자나 숫자로 시작하고 끝나야 합니다. 앞에 DNS 이름과 `/`를 붙일 수 있습니다',
  },
  'file-mode': {
    en: 'permission bits from `0` to `0777` (octal), decimal `0` to `511`',
    ko: '권한 비트는 8진수 `0`에서 `0777`, 10진수로는 `0`에서 `511`이어야 합니다',
  },
  'relative-path': {
    en: 'a path below the place where it is used: it does not begin with `/` and holds no `..`',
    ko: '사용하는 위치 아래의 상대 경로여야 합니다. `/`로 시작하거나 `..`을 포함할 수 없습니다',
  },
  'no-backsteps': {
    en: 'a path without `..`',
    ko: '경로에 `..`을 쓸 수 없습니다',
  },
  'no-outer-blanks': {
    en: 'no blanks at the beginning or end',
    ko: '앞뒤에 공백이 있으면 안 됩니다',
  },
  'quantity-not-negative': {
    en: 'an amount is zero or more',
    ko: '수량은 0 이상이어야 합니다',
  },
  'quantity-above-zero': {
    en: 'an amount is more than zero',
    ko: '수량은 0보다 커야 합니다',
  },
  'whole-quantity': {
    en: 'this resource is counted in whole units',
    ko: '이 리소스는 정수 단위로만 셀 수 있습니다',
  },
  'domain-prefixed-path': {
    en: 'a domain and a path, such as `example.com/controller`',
    ko: '`example.com/controller`처럼 도메인과 경로여야 합니다',
  },
  'zero-to-255': {
    en: 'a number from 0 to 255',
    ko: '0에서 255 사이의 숫자여야 합니다',
  },
  'http-header-name': {
    en: 'a header name has letters, digits and `-` only',
    ko: 'HTTP 헤더 이름에는 영문자, 숫자, `-`만 쓸 수 있습니다',
  },
};
