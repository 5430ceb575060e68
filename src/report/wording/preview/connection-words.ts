import type { Localized } from '../../../model/localized.ts';

/** One connection, step by step. */
export const connectionWords = {
  // the steps' headings
  client: { en: 'client', ko: '클라이언트' },
  lookup: { en: 'lookup', ko: '이름 조회' },
  dnsName: { en: 'name', ko: '이름' },
  service: { en: 'Service {service}', ko: '서비스 {service}' },
  endpoints: { en: 'endpoints', ko: '엔드포인트' },
  egress: { en: 'out of {pod}', ko: '{pod}에서 나갈 때' },
  ingress: { en: 'into {pod}', ko: '{pod}에 들어올 때' },
  containerPort: { en: 'container', ko: '컨테이너' },

  ofObject: { en: '{pod}, of {object}', ko: '{pod} ({object})' },
  lookupAllowed: { en: 'policies let it ask the DNS server', ko: 'DNS 서버에 대한 요청이 정책에서 허용됩니다' },
  lookupDenied: { en: 'policies keep it from the DNS server', ko: '정책 때문에 DNS 서버에 접속하지 못합니다' },
  nameAnswered: { en: '`{asked}` is `{name}`: {address}', ko: '`{asked}` → `{name}`: {address}' },
  nameUnknown: {
    en: 'the DNS of the cluster does not know `{asked}`',
    ko: '클러스터 DNS에 `{asked}` 이름이 없습니다',
  },
  nameOutside: {
    en: 'the DNS of the cluster asks others for `{asked}`',
    ko: '클러스터 DNS가 `{asked}` 이름을 외부 DNS에 묻습니다',
  },
  nameUnused: {
    en: 'the client does not ask the DNS of the cluster, which alone knows `{asked}`',
    ko: '`{asked}` 이름은 클러스터 DNS에만 있지만 클라이언트는 클러스터 DNS를 쓰지 않습니다',
  },
  servicePort: {
    en: 'port {port} leads to target port {target}',
    ko: '포트 {port} → 대상 포트 {target}',
  },
  serviceHeadless: {
    en: 'headless, so the client connects to Pods at the very port that it asks for',
    ko: '헤드리스이므로 클라이언트가 지정한 포트 그대로 파드에 접속합니다',
  },
  serviceOutside: {
    en: 'an alias for a name outside the cluster',
    ko: '클러스터 외부 이름의 별칭입니다',
  },
  serviceNoPort: {
    en: 'no port {port} (it has {ports})',
    ko: '포트 {port} 없음(있는 포트: {ports})',
  },
  serviceNotExposed: {
    en: 'no address that clients outside the cluster get to',
    ko: '클러스터 외부에서 접속할 수 있는 주소가 없습니다',
  },
  endpointsReady: { en: '{ready} of {all} ready: {names}', ko: '{all}개 중 {ready}개 준비됨: {names}' },
  endpointsNone: { en: 'no Pod has the labels `{selector}`', ko: '레이블이 `{selector}`인 파드가 없습니다' },
  endpointsNoSelector: {
    en: 'there is no selector, and nobody gives addresses by hand',
    ko: '셀렉터도, 직접 지정한 주소도 없습니다',
  },
  endpointsNotReady: { en: 'none of {all} is ready', ko: '{all}개 중 준비된 것이 없습니다' },
  endpointsNoTarget: {
    en: 'none of the Pods has a port of the name that the Service leads to',
    ko: '서비스가 가리키는 이름의 포트가 있는 파드가 없습니다',
  },
  ruleAllows: {
    en: 'a rule of NetworkPolicy `{policy}` allows it',
    ko: '네트워크폴리시 `{policy}`의 규칙이 허용합니다',
  },
  notIsolated: { en: 'no NetworkPolicy isolates it', ko: '격리하는 네트워크폴리시가 없습니다' },
  itself: { en: 'no policy keeps a Pod from itself', ko: '자기 자신에 대한 연결은 정책으로 막을 수 없습니다' },
  ownNode: { en: 'no policy keeps a Pod from its Node', ko: '자기 노드와의 연결은 정책으로 막을 수 없습니다' },
  hostNetwork: {
    en: 'it has the network of its Node, where policies mostly do not apply',
    ko: '노드의 네트워크를 쓰므로 대개 정책이 적용되지 않습니다',
  },
  sameWays: { en: '(the same for {count} Pods)', ko: '(파드 {count}개 모두 같음)' },
  portDeclared: {
    en: '`{container}` of {pod} declares port {port}',
    ko: '{pod}의 `{container}` 컨테이너에 포트 {port} 선언이 있습니다',
  },
  portOther: {
    en: 'no container of {pod} declares port {port} (declared: {declared})',
    ko: '{pod}의 컨테이너에 포트 {port} 선언이 없습니다(선언된 포트: {declared})',
  },
  portUnknown: {
    en: 'the containers of {pod} declare no ports, so it is not known whether one listens on {port}',
    ko: '{pod}의 컨테이너에 선언된 포트가 없어 포트 {port}에서 수신하는지 알 수 없습니다',
  },

  // how it ends
  yes: { en: 'yes: {from} reaches {to}', ko: '예: {from}에서 {to}에 접속할 수 있습니다' },
  yesOutside: {
    en: 'yes, as far as the cluster is concerned: {from} may connect to {to} outside of it',
    ko: '예: {from}에서 클러스터 외부의 {to}로 나가는 연결이 허용됩니다',
  },
  partly: {
    en: 'no: {from} reaches {to} on {open} of {all} ways only',
    ko: '아니요: {from}에서 {to}에 이르는 경로 {all}개 중 {open}개로만 접속할 수 있습니다',
  },
  no: { en: 'no: {from} does not reach {to}', ko: '아니요: {from}에서 {to}에 접속할 수 없습니다' },

  // to be kept in mind
  'headless-port': {
    en: 'behind a headless Service clients have to use the target port',
    ko: '헤드리스 서비스에서는 클라이언트가 대상 포트로 접속해야 합니다',
  },
  'source-rewritten': {
    en: 'policies may see the address of a Node in place of the client’s',
    ko: '정책에는 클라이언트 대신 노드의 주소가 보일 수 있습니다',
  },
  'pod-by-address': {
    en: 'only the example address of a Pod makes a rule match; real ones change',
    ko: '파드의 예시 주소 때문에 규칙이 일치합니다. 실제 주소는 바뀝니다',
  },
  'host-network': {
    en: 'with `hostNetwork`, network plugins differ in what policies do',
    ko: '`hostNetwork`를 쓰는 파드에 정책이 적용되는 방식은 네트워크 플러그인마다 다릅니다',
  },
  'not-ready': { en: 'a Pod at the end is not ready', ko: '대상 파드가 준비되지 않았습니다' },
} as const satisfies Record<string, Localized>;

export type ConnectionWord = keyof typeof connectionWords;
