import type { Exercise, MatchesRequirement } from '../../src/model/exercise.ts';

const web = { kind: 'Service', name: 'web', namespace: 'default' };

function matches(id: string, en: string, ko: string, spec: MatchesRequirement['matches']): MatchesRequirement {
  const hint = { en: 'look at the fields of a Service', ko: '서비스의 필드를 살펴보세요' };
  const exactly = id === 'selector' ? ['spec.selector'] : [];
  return { kind: 'matches', id, says: { en, ko }, points: 1, hint, needs: [], object: web, matches: { spec }, exactly };
}

/** A small exercise, so that reports can be read without those that the product ships. */
export const headlessExercise: Exercise = {
  id: 'headless',
  domain: 'services-and-networking',
  competency: 'services',
  minutes: 4,
  title: { en: 'Headless Service', ko: '헤드리스 서비스' },
  story: { en: 'Write the Service.', ko: '서비스를 작성하세요.' },
  namespace: 'default',
  requirements: [
    matches('port', 'the Service `web` serves TCP port `8080`', '서비스 `web`이 TCP 포트 `8080`을 제공합니다', {
      ports: [{ port: 8080, protocol: 'TCP' }],
    }),
    matches('headless', 'it is headless', '헤드리스 서비스입니다', { clusterIP: 'None' }),
    matches('selector', 'it selects the Pods labelled `app=nginx`', '레이블이 `app=nginx`인 파드를 선택합니다', {
      selector: { app: 'nginx' },
    }),
  ],
  given: undefined,
  start: undefined,
  digest: 'd1',
};
