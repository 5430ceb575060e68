import type { Localized } from '../../../model/localized.ts';

/** What a namespace's rules do. Violated controls are named as the server names them. */
export const admissionWords = {
  admission: { en: 'Admission', ko: '어드미션' },
  namespace: { en: 'Namespace {name}', ko: '네임스페이스 {name}' },
  podSecurity: { en: 'Pod Security: {modes}', ko: '파드 시큐리티: {modes}' },
  podsOf: { en: '{name}, its Pods', ko: '{name}의 파드' },
  madeOf: { en: '{name}, its {kind}', ko: '{name}의 {kind}' },
  turnedAway: { en: 'turned away', ko: '거부됨' },
  warned: { en: 'warned of', ko: '경고' },
  breaksLevel: { en: 'breaks `{level}`: {reasons}', ko: '`{level}` 수준 위반: {reasons}' },
  limitMissing: {
    en: 'LimitRange `{name}`: {who}no `{list}` of `{resource}` ({bound} {limit})',
    ko: '리밋레인지 `{name}`: {who}`{resource}`의 `{list}` 값 없음({bound} {limit})',
  },
  limitAmount: {
    en: 'LimitRange `{name}`: {who}`{list}` of `{resource}` {actual} ({bound} {limit})',
    ko: '리밋레인지 `{name}`: {who}`{resource}`의 `{list}` 값 {actual}({bound} {limit})',
  },
  limitRatio: {
    en: 'LimitRange `{name}`: {who}limit of `{resource}` {actual} times its request (at most {limit})',
    ko: '리밋레인지 `{name}`: {who}`{resource}` 제한량이 요청량의 {actual}배(최대 {limit}배)',
  },
  min: { en: 'min', ko: '최소' },
  max: { en: 'max', ko: '최대' },
  container: { en: 'container `{name}`, ', ko: '컨테이너 `{name}`, ' },
  quotaExceeded: {
    en: 'quota `{quota}`: asks for {requested} of `{resource}`, {used} of {limited} used',
    ko: '쿼터 `{quota}`: `{resource}` 요청 {requested}, 한도 {limited} 중 {used} 사용',
  },
  quotaUnsaid: {
    en: 'quota `{quota}` needs `{resource}` of each container (missing: {containers})',
    ko: '쿼터 `{quota}`: 모든 컨테이너에 `{resource}` 값 필요(없는 컨테이너: {containers})',
  },
  quotaNegative: {
    en: 'quota `{quota}` takes no negative amounts: {resources}',
    ko: '쿼터 `{quota}`에서는 음수를 쓸 수 없음: {resources}',
  },
  invalidAfter: {
    en: 'invalid with what the LimitRange fills in: `{field}`: {message}',
    ko: '리밋레인지가 채운 값 때문에 유효하지 않음: `{field}`: {message}',
  },
  fillsIn: { en: 'LimitRange `{name}` fills in {values}', ko: '리밋레인지 `{name}`이(가) 채우는 값: {values}' },
  ofClass: { en: '{class} fills in `{field}`', ko: '{class}이(가) `{field}` 값을 채움' },
  quota: { en: 'quota `{name}`', ko: '쿼터 `{name}`' },
  used: { en: 'used', ko: '사용' },
  limit: { en: 'limit', ko: '한도' },
} as const satisfies Record<string, Localized>;
