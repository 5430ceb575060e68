import type { Localized } from '../../../../model/localized.ts';
import type { JobRule } from '../../../../model/rules/pod-rules.ts';

/** Rules about Jobs and CronJobs: what each allows. */
export const jobRules: Record<JobRule, Localized> = {
  'job-restart-policy': {
    en: 'the Pods of a Job end: `restartPolicy` is `OnFailure` or `Never`',
    ko: 'Job의 파드는 끝나야 하므로 `restartPolicy`가 `OnFailure`나 `Never`여야 합니다',
  },
  'failure-policy-needs-never': {
    en: '`podFailurePolicy` needs `restartPolicy: Never`',
    ko: '`podFailurePolicy`를 쓰려면 `restartPolicy: Never`가 필요합니다',
  },
  'only-for-indexed': {
    en: 'this needs `completionMode: Indexed`',
    ko: '`completionMode: Indexed`일 때만 쓸 수 있습니다',
  },
  'indexed-needs-completions': {
    en: '`completionMode: Indexed` needs `completions`',
    ko: '`completionMode: Indexed`이면 `completions`가 필요합니다',
  },
  'index-limits': {
    en: 'at most 100000, or 10000 where more than 100000 completions have a backoff limit per index',
    ko: '100000 이하여야 하며, 인덱스별 재시도 제한이 있는 완료 수가 100000을 넘으면 10000 이하여야 합니다',
  },
  'failed-indexes-within-completions': {
    en: 'at most `completions`',
    ko: '`completions` 이하여야 합니다',
  },
  'max-failed-indexes-needs-backoff': {
    en: '`maxFailedIndexes` needs `backoffLimitPerIndex`',
    ko: '`maxFailedIndexes`를 쓰려면 `backoffLimitPerIndex`가 필요합니다',
  },
  'fail-index-needs-backoff': {
    en: 'action `FailIndex` needs `backoffLimitPerIndex`',
    ko: '`FailIndex` 동작을 쓰려면 `backoffLimitPerIndex`가 필요합니다',
  },
  'exit-codes-or-conditions': {
    en: 'a rule has either `onExitCodes` or `onPodConditions`',
    ko: '규칙에는 `onExitCodes`와 `onPodConditions` 중 하나를 씁니다',
  },
  'exit-codes': {
    en: 'at least one exit code',
    ko: '종료 코드가 하나 이상 필요합니다',
  },
  'exit-code-not-zero': {
    en: 'exit code 0 is success and does not go with `In`',
    ko: '종료 코드 0은 성공이므로 `In`과 함께 쓸 수 없습니다',
  },
  'exit-codes-ordered': {
    en: 'exit codes stand in rising order',
    ko: '종료 코드는 오름차순으로 써야 합니다',
  },
  'success-count-or-indexes': {
    en: 'a rule has `succeededCount` or `succeededIndexes`',
    ko: '규칙에는 `succeededCount`나 `succeededIndexes`가 있어야 합니다',
  },
  'success-count-within': {
    en: 'at most as many as there are indexes to succeed',
    ko: '성공할 수 있는 인덱스의 수 이하여야 합니다',
  },
  'index-list': {
    en: 'indexes below `completions` in rising order, such as `0,2-4`',
    ko: '`0,2-4`처럼 `completions`보다 작은 인덱스를 오름차순으로 씁니다',
  },
  'pod-name-of-indexed-job': {
    en: "the Job's name, `-` and the highest index are the name of a Pod: a DNS label of at most 63 characters",
    ko: 'Job의 이름, `-`, 가장 큰 인덱스가 파드의 이름이 되므로 63자 이내의 DNS 레이블이어야 합니다',
  },
  'cron-schedule': {
    en: 'five fields (minute, hour, day of month, month, day of week 0–6), or a name such as `@hourly`',
    ko: '필드 다섯 개(분, 시, 일, 월, 요일 0–6)이거나 `@hourly` 같은 이름이어야 합니다',
  },
  'no-time-zone-in-schedule': {
    en: 'the time zone goes into `timeZone`, not into the schedule',
    ko: '시간대는 스케줄이 아니라 `timeZone`에 씁니다',
  },
  'time-zone': {
    en: 'a name of the IANA database, such as `Europe/Zurich` or `Etc/UTC`; case matters',
    ko: '`Asia/Seoul`이나 `Etc/UTC` 같은 IANA 시간대 이름이어야 합니다. 대소문자를 구분합니다',
  },
  'cron-job-name-length': {
    en: 'at most 52 characters, as the names of the Jobs are 11 longer',
    ko: 'Job의 이름이 11자 더 길어지므로 52자 이내여야 합니다',
  },
};
