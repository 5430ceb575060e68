import type { Language } from '../../../model/localized.ts';
import { type Description, type ProblemOf, say } from '../problem-wording.ts';
import { showName } from '../show-value.ts';

type Differing = ProblemOf<'qos-differs'>;

/** Why a Pod is of another QoS class, behind the sentence that says so. */
export const qosFaults: Readonly<
  Record<Differing['fault'], Readonly<Record<Language, (problem: Differing) => Description>>>
> = {
  'no-limit': {
    en: (problem) =>
      say(
        `${speaker(problem)} has no limit for ${showName(problem.resource)}`,
        'write limits for CPU and memory in every container',
      ),
    ko: (problem) =>
      say(
        `${speakerKo(problem)}에 ${showName(problem.resource)} 제한이 없습니다`,
        '모든 컨테이너에 CPU와 메모리 제한을 쓰세요',
      ),
  },
  'request-differs': {
    en: (problem) =>
      say(
        `${speaker(problem)} requests another amount of ${showName(problem.resource)} than its limit`,
        'write the same amount, or leave out the request: it is then the limit',
      ),
    ko: (problem) =>
      say(
        `${speakerKo(problem)}의 ${showName(problem.resource)} 요청량이 제한량과 다릅니다`,
        '같은 값을 쓰거나 요청을 빼세요. 요청을 빼면 제한과 같아집니다',
      ),
  },
  'says-something': {
    en: (problem) =>
      say(
        `${speaker(problem)} says how much ${showName(problem.resource)} it takes`,
        'leave out all requests and limits',
      ),
    ko: (problem) =>
      say(`${speakerKo(problem)}에 ${showName(problem.resource)} 사용량이 적혀 있습니다`, '요청과 제한을 모두 빼세요'),
  },
  'says-nothing': {
    en: () => say('no container has a request or a limit', 'write a request for CPU or memory'),
    ko: () => say('요청이나 제한이 있는 컨테이너가 없습니다', 'CPU나 메모리 요청을 쓰세요'),
  },
  'all-equal': {
    en: () => say('every request is equal to its limit', 'write requests below the limits'),
    ko: () => say('모든 요청이 제한과 같습니다', '요청을 제한보다 작게 쓰세요'),
  },
};

function speaker({ container, object }: Differing): string {
  return container === '' ? showName(object) : `the container ${showName(container)}`;
}

function speakerKo({ container, object }: Differing): string {
  return container === '' ? showName(object) : `컨테이너 ${showName(container)}`;
}
