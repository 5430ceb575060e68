import type { Localized } from '../../model/localized.ts';

/** What `can-i` says around its answer. Its `yes` and `no` are for programs, and are kubectl's in every language. */
export const canIWording = {
  allowedBy: {
    en: '{binding} grants it, by a rule of {role}',
    ko: '{binding} 바인딩이 {role}의 규칙으로 허용합니다',
  },
  builtIn: { en: 'a role that every cluster has', ko: '모든 클러스터에 있는 롤입니다' },
  nobodyNamed: {
    en: 'no user is named with `--as`, so the question is asked for an administrator of the cluster',
    ko: '`--as`로 사용자를 지정하지 않아 클러스터 관리자에 대해 답합니다',
  },
  groupsAlone: {
    en: '`--as-group` needs a user too; name one with `--as`',
    ko: '`--as-group`에는 사용자도 필요합니다. `--as`로 지정하세요',
  },
  nothingAsked: {
    en: 'name a verb and a resource, such as `can-i list pods`, or use `--list`',
    ko: '`can-i list pods`처럼 동사와 리소스를 쓰거나 `--list`를 쓰세요',
  },
  listTakesNone: {
    en: '`--list` takes no verb, no resource, and none of `-A`, `-q` and `--subresource`',
    ko: '`--list`에는 동사와 리소스, `-A`, `-q`, `--subresource`를 함께 쓸 수 없습니다',
  },
  noFiles: {
    en: 'name the files that hold the roles and bindings with `-f`',
    ko: '롤과 바인딩이 든 파일을 `-f`로 지정하세요',
  },
  'unknown-resource': {
    en: 'the API has no resource `{resource}`',
    ko: 'API에 `{resource}` 리소스가 없습니다',
  },
  'unknown-verb': { en: '`{verb}` is none of the verbs of the API', ko: '`{verb}`은(는) API의 동사가 아닙니다' },
  'not-namespaced': {
    en: '`{resource}` are in no namespace: a RoleBinding allows nothing on them',
    ko: '`{resource}` 리소스는 네임스페이스에 속하지 않으므로 롤바인딩으로는 허용되지 않습니다',
  },
  'name-like-subresource': {
    en: '`{resource}/{name}` asks about an object that is named `{name}`; for the subresource use `--subresource {name}`',
    ko: '`{resource}/{name}`은(는) 이름이 `{name}`인 오브젝트를 뜻합니다. 하위 리소스는 `--subresource {name}`으로 지정하세요',
  },
  subresourceOfUrl: {
    en: 'a URL has no subresources; leave out `--subresource`',
    ko: 'URL에는 하위 리소스가 없습니다. `--subresource`를 빼세요',
  },
  accountAsUser: {
    en: '`{name}` is asked about as a user; for the ServiceAccount use `--as system:serviceaccount:{namespace}:{name}`',
    ko: '`{name}`을(를) 사용자로 보고 답합니다. 서비스어카운트는 `--as system:serviceaccount:{namespace}:{name}`으로 지정하세요',
  },
  warning: { en: 'warning', ko: '경고' },
} as const satisfies Record<string, Localized>;
