import type { Localized } from '../../../model/localized.ts';

/** Names of the statistics, flags, and what each of them means. Placeholders such as `{name}` are for `fill`. */
export const statisticsWording = {
  mean: { en: 'mean', ko: '평균' },
  median: { en: 'median', ko: '중앙값' },
  deviation: { en: 'standard deviation', ko: '표준 편차' },
  quartiles: { en: 'middle half', ko: '가운데 절반' },
  range: { en: 'lowest to highest', ko: '최저 ~ 최고' },
  alpha: { en: 'reliability α', ko: '신뢰도 α' },
  standardError: { en: 'error of measurement', ko: '측정 오차' },
  between: { en: '{low}–{high}', ko: '{low}~{high}' },
  ofMax: { en: 'of {max}', ko: '{max}점 만점' },
  plusMinus: { en: '± {value}', ko: '± {value}' },
  none: { en: 'n/a', ko: '해당 없음' },

  bins: { en: 'Students by per cent of the whole', ko: '백분율 구간별 학생 수' },
  bin: { en: '{from} to {to} per cent: {count}', ko: '{from}~{to}퍼센트: {count}명' },

  p: { en: 'p', ko: 'p' },
  r: { en: 'r', ko: 'r' },
  d: { en: 'D27', ko: 'D27' },
  hard: { en: 'hard', ko: '어려움' },
  easy: { en: 'easy', ko: '쉬움' },
  excellent: { en: 'excellent', ko: '매우 좋음' },
  good: { en: 'good', ko: '좋음' },
  fair: { en: 'fair', ko: '보통' },
  poor: { en: 'poor', ko: '나쁨' },
  'check-key': { en: 'check the key', ko: '채점 기준 확인' },
  analysed: {
    en: 'Over {count} students with a settled score and at least one submission. A task that such a student did not hand in counts as nothing earned; lateness takes nothing off here.',
    ko: '점수가 확정되고 제출물이 하나 이상 있는 학생 {count}명을 대상으로 합니다. 이 학생이 내지 않은 과제는 얻은 점수가 없는 것으로 보고, 지각 감점은 반영하지 않습니다.',
  },
  few: {
    en: 'r and D27 are left out: with fewer than {count} students they would say more of chance than of the task.',
    ko: 'r과 D27은 표시하지 않습니다. 학생이 {count}명보다 적으면 과제의 특성보다 우연이 더 크게 나타나기 때문입니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const explanations: readonly { readonly term: Localized; readonly text: Localized }[] = [
  {
    term: { en: 'Mean, median, standard deviation', ko: '평균, 중앙값, 표준 편차' },
    text: {
      en: 'Of all students with a settled score. Half of them score at least the median; the middle half lies between the quartiles, which are interpolated. The standard deviation is that of a sample (n − 1).',
      ko: '점수가 확정된 학생 전체를 대상으로 합니다. 절반의 점수가 중앙값 이상이고, 가운데 절반은 보간법으로 구한 두 사분위수 사이에 있습니다. 표준 편차는 표본 표준 편차(n − 1)입니다.',
    },
  },
  {
    term: { en: 'p, difficulty', ko: 'p, 난이도' },
    text: {
      en: 'The mean part of the points that is earned: mean(x) / max. Aim for 0.30 to 0.70. Below 0.20 it is flagged as hard, above 0.80 as easy: nearly everybody does the same there, so little is learnt of who can do what.',
      ko: '배점에서 평균적으로 얻은 비율입니다: mean(x) / max. 0.30~0.70이 바람직합니다. 0.20보다 작으면 어려움, 0.80보다 크면 쉬움으로 표시합니다. 거의 모두의 결과가 같으면 학생들의 차이를 알 수 없습니다.',
    },
  },
  {
    term: { en: 'r, item–rest correlation', ko: 'r, 문항–나머지 상관' },
    text: {
      en: 'How what is earned here goes with what is earned everywhere else: corr(x, T − x), the point-biserial correlation where x is all or nothing. From 0.40 on it is excellent, from 0.30 good, from 0.20 fair, below that poor. Below 0 those who do well elsewhere do badly here: check the key.',
      ko: '이 항목의 점수와 나머지 전체 점수의 상관입니다: corr(x, T − x). x가 맞고 틀림 둘뿐이면 점이연 상관과 같습니다. 0.40 이상은 매우 좋음, 0.30 이상은 좋음, 0.20 이상은 보통, 그보다 작으면 나쁨입니다. 0보다 작으면 다른 곳에서 잘한 학생이 여기서 못한 것이므로 채점 기준을 확인하세요.',
    },
  },
  {
    term: { en: 'D27, discrimination', ko: 'D27, 변별도' },
    text: {
      en: 'The mean part that the best 27% of the class earn, less that of the last 27%, by total; among equal totals the order of the students’ ids decides.',
      ko: '총점 상위 27%가 얻은 평균 비율에서 하위 27%가 얻은 평균 비율을 뺀 값입니다. 총점이 같으면 학생 ID 순서를 따릅니다.',
    },
  },
  {
    term: { en: 'α, reliability', ko: 'α, 신뢰도' },
    text: {
      en: 'Cronbach’s α over the tasks: k/(k − 1) · (1 − Σσ²ᵢ/σ²_T). Near 1, other tasks of the kind would rank the class the same. Requirements of a task depend on one another, so α is not computed over them.',
      ko: '과제들에 대한 크론바흐 α입니다: k/(k − 1) · (1 − Σσ²ᵢ/σ²_T). 1에 가까우면 비슷한 다른 과제를 내도 학생들의 순위가 같을 것입니다. 한 과제의 요구 사항들은 서로 영향을 주므로 요구 사항으로는 계산하지 않습니다.',
    },
  },
  {
    term: { en: 'Error of measurement', ko: '측정 오차' },
    text: {
      en: 'SD · √(1 − α), in points: about two of three students would score within so much of their total again.',
      ko: 'SD · √(1 − α), 단위는 점입니다. 다시 평가하면 학생 셋 중 둘 정도는 지금 총점에서 이 범위 안에 들 것입니다.',
    },
  },
  {
    term: { en: 'n/a', ko: '해당 없음' },
    text: {
      en: 'There is nothing to compute it from, since everybody earned the same, or there are too few tasks or students. It is not a zero.',
      ko: '모두 같은 점수를 얻었거나 과제나 학생이 너무 적어 계산할 수 없습니다. 0이라는 뜻이 아닙니다.',
    },
  },
];
