import type { ExerciseShape, Rewrite } from '../../../model/lint.ts';
import type { Localized } from '../../../model/localized.ts';

/** What a key of exercise.yaml takes. */
export const shapeWords: Readonly<Record<ExerciseShape, Localized>> = {
  map: { en: 'a map', ko: '맵' },
  list: { en: 'a list', ko: '목록' },
  text: { en: 'text', ko: '문자열' },
  'filled-text': { en: 'text that is not empty', ko: '비어 있지 않은 문자열' },
  slug: {
    en: 'lower-case words joined by hyphens, such as `headless-service`',
    ko: '`headless-service`처럼 소문자를 하이픈으로 이은 이름',
  },
  'whole-number': { en: 'a whole number, 0 or more', ko: '0 이상의 정수' },
  'positive-number': { en: 'a number above 0', ko: '0보다 큰 수' },
  port: { en: 'a port, by number or by name', ko: '포트 번호나 포트 이름' },
  domain: {
    en: 'one of the five CKAD domains, the name of the folder above',
    ko: 'CKAD 도메인 다섯 개 중 하나(상위 폴더의 이름)',
  },
  subject: {
    en: '`ServiceAccount/name`, `User/name` or `Group/name`',
    ko: '`ServiceAccount/name`, `User/name`, `Group/name` 중 하나의 형식',
  },
  resource: {
    en: 'a resource that the API or a definition in given.yaml has',
    ko: 'API나 given.yaml의 정의에 있는 리소스',
  },
  word: { en: 'one of the words that docs/authoring.md lists', ko: 'docs/authoring.md에 나오는 값 중 하나' },
  instant: {
    en: 'an instant such as `"2026-01-01T18:00:00Z"`',
    ko: '`"2026-01-01T18:00:00Z"` 형식의 시각',
  },
  'object-name': { en: '`Kind/name` or `Kind/namespace/name`', ko: '`Kind/name` 또는 `Kind/namespace/name` 형식' },
  'connection-end': {
    en: '`Kind/name`, `Kind/namespace/name`, an address or a DNS name',
    ko: '`Kind/name`, `Kind/namespace/name`, 주소 또는 DNS 이름',
  },
  name: { en: 'a name, or `namespace/name`', ko: '이름 또는 `namespace/name` 형식' },
  'filled-list': { en: 'a list with at least one item', ko: '항목이 하나 이상인 목록' },
  'filled-map': { en: 'a map with at least one key', ko: '키가 하나 이상인 맵' },
  title: { en: 'text, or a map with `en` and `ko`', ko: '문자열, 또는 `en`과 `ko`가 있는 맵' },
  minutes: { en: 'a whole number of minutes from 1 to 1440', ko: '1에서 1440 사이의 정수(분)' },
  'per-cent': { en: 'a whole number from 1 to 100', ko: '1에서 100 사이의 정수' },
  'yes-or-no': { en: '`true` or `false`', ko: '`true` 또는 `false`' },
  share: { en: 'a number from 0 to 100', ko: '0에서 100 사이의 수' },
  count: { en: 'a whole number, 0 or more', ko: '0 이상의 정수' },
  reveal: {
    en: '`score`, `requirements`, `findings` or `full`',
    ko: '`score`, `requirements`, `findings`, `full` 중 하나',
  },
  due: {
    en: 'an instant with its offset, such as `2026-03-09T23:59:59+09:00`',
    ko: '`2026-03-09T23:59:59+09:00`처럼 시간대를 포함한 시각',
  },
  submitted: {
    en: '`none`, `modified`, or the name of a CSV file',
    ko: '`none`, `modified`, 또는 CSV 파일의 이름',
  },
  'task-list': { en: 'a list of 1 to 100 tasks', ko: '문제 1~100개의 목록' },
};

/** A rewrite, as the end of "written …" and "… 바꿔 쓰면". */
export const rewriteWords: Readonly<Record<Rewrite, Localized>> = {
  'key-order': { en: 'with its keys in another order', ko: '키의 순서를' },
  'block-style': { en: 'in block style', ko: '블록 스타일로' },
  'flow-style': { en: 'in flow style', ko: '플로 스타일로' },
  'double-quotes': { en: 'with double quotes', ko: '큰따옴표를 써서' },
  'single-quotes': { en: 'with single quotes', ko: '작은따옴표를 써서' },
  json: { en: 'as JSON', ko: 'JSON으로' },
  comments: { en: 'with comments', ko: '주석을 넣어' },
  anchors: { en: 'with anchors and aliases', ko: '앵커와 별칭을 써서' },
  'document-order': { en: 'with its documents in another order', ko: '문서의 순서를' },
  list: { en: 'as a `List`', ko: '`List` 하나로' },
  crlf: { en: 'with CRLF line ends', ko: '줄 끝을 CRLF로' },
  'byte-order-mark': { en: 'with a byte order mark', ko: '바이트 순서 표시(BOM)를 넣어' },
  quantities: { en: 'with its quantities in another notation', ko: '수량의 표기를' },
  selectors: { en: 'with `matchExpressions` for `matchLabels`', ko: '`matchLabels` 대신 `matchExpressions`로' },
  images: { en: 'with its images in full', ko: '이미지 이름을 전체 이름으로' },
  'explicit-defaults': { en: 'with every default written out', ko: '기본값을 모두 적어' },
};
