import type { Domain, Exercise, MatchesRequirement } from '../../src/model/exercise.ts';
import type { JsonObject } from '../../src/model/json.ts';

function requirement(id: string, en: string, ko: string, matches: JsonObject, hint: boolean): MatchesRequirement {
  return {
    kind: 'matches',
    id,
    says: { en, ko },
    points: 1,
    hint: hint ? { en: `a hint for \`${id}\``, ko: `\`${id}\`에 대한 힌트` } : undefined,
    needs: [],
    object: { kind: 'Service', name: 'web', namespace: 'default' },
    matches,
    exactly: [],
  };
}

function exercise(id: string, domain: Domain, en: string, ko: string): Exercise {
  return {
    id,
    domain,
    competency: 'services',
    minutes: 4,
    title: { en, ko },
    story: {
      en: 'A group of Pods is about to arrive whose members are not interchangeable: a client must be able to reach each of them by itself. Write the Service for them.',
      ko: '곧 배포될 파드들은 서로를 대신할 수 없습니다. 클라이언트는 가상 IP를 거치지 않고 원하는 파드에 직접 접속할 수 있어야 합니다. 이 파드들을 위한 서비스를 작성하세요.',
    },
    namespace: 'default',
    requirements: [
      requirement(
        'port',
        'the Service `web` serves TCP port `8080`',
        '서비스 `web`이 TCP 포트 `8080`을 제공합니다',
        { spec: { ports: [{ port: 8080 }] } },
        true,
      ),
      requirement(
        'headless',
        'it is headless, so the cluster gives it no virtual IP',
        '헤드리스 서비스이므로 클러스터의 가상 IP를 할당받지 않습니다',
        { spec: { clusterIP: 'None' } },
        false,
      ),
      requirement(
        'selector',
        'it selects the Pods labelled `app=nginx`',
        '레이블이 `app=nginx`인 파드를 선택합니다',
        { spec: { selector: { app: 'nginx' } } },
        true,
      ),
    ],
    given: undefined,
    start: undefined,
    digest: 'digest',
  };
}

const given = {
  name: 'given.yaml',
  text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  colour: blue\n',
};
const start = { name: 'start.yaml', text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec: {}\n' };

/** Three exercises: one plain, one with what exists already, one with something to begin with. */
export const exercises: readonly Exercise[] = [
  { ...exercise('cron', 'application-design-and-build', 'A report every night', '매일 밤 실행되는 보고서'), given },
  exercise('headless-service', 'services-and-networking', 'Headless Service', '헤드리스 서비스'),
  { ...exercise('ports', 'services-and-networking', 'A port by its name', '이름으로 가리키는 포트'), start },
];

export const rightAnswer = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: nginx
  ports:
    - port: 8080
`;

export const wrongAnswer = rightAnswer.replace('clusterIP: None', 'type: ClusterIP').replace('8080', '80');
