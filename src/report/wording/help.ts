import type { Localized } from '../../model/localized.ts';

/** The text of `--help`, by command and option. */
export const helpWording = {
  about: {
    en: 'Learn Kubernetes by writing manifests, graded as the API server and the cluster would judge them, without a cluster.\nWithout a command, the app opens (linear prompts where the terminal is no TTY).',
    ko: '매니페스트를 직접 작성하며 Kubernetes를 배웁니다. 클러스터 없이도 API 서버와 클러스터가 판정하는 그대로 채점합니다.\n명령 없이 실행하면 앱이 열립니다(TTY가 아닌 터미널에서는 줄 단위 프롬프트로 동작합니다).',
  },
  usageTitle: { en: 'Usage:', ko: '사용법:' },
  argumentsTitle: { en: 'Arguments:', ko: '인자:' },
  optionsTitle: { en: 'Options:', ko: '옵션:' },
  globalOptionsTitle: { en: 'Global Options:', ko: '공통 옵션:' },
  commandsTitle: { en: 'Commands:', ko: '명령:' },
  version: { en: 'print the version', ko: '버전을 출력합니다' },
  help: { en: 'print this help', ko: '이 도움말을 출력합니다' },
  helpCommand: { en: 'print the help of a command', ko: '명령의 도움말을 출력합니다' },
  lang: {
    en: 'language: en or ko (default: KUBEDRILL_LANG, else the locale)',
    ko: '언어: en 또는 ko (기본값: KUBEDRILL_LANG, 없으면 로캘)',
  },
  ascii: { en: 'symbols in ASCII alone', ko: 'ASCII 기호만 사용합니다' },
  plain: { en: 'linear prompts instead of the full-screen app', ko: '앱 화면 대신 줄 단위 프롬프트를 사용합니다' },
  workspace: { en: 'folder of your answers (default: ./kubedrill)', ko: '답안을 두는 폴더 (기본값: ./kubedrill)' },
  exercises: {
    en: 'another exercise set: a folder with exercises/ and solutions/',
    ko: '다른 연습 문제 세트: exercises/와 solutions/가 있는 폴더',
  },
  app: { en: 'open the app (as without a command)', ko: '앱을 엽니다(명령 없이 실행한 것과 같습니다)' },
  list: {
    en: 'the exercises with domain, points and your progress',
    ko: '연습 문제의 영역, 배점, 진행 상황을 보여 줍니다',
  },
  domainOption: { en: 'only this domain (a part of its name is enough)', ko: '이 영역만 (이름의 일부만 써도 됩니다)' },
  unsolvedOption: { en: 'only what is not solved yet', ko: '아직 해결하지 않은 것만' },
  output: { en: 'output format: {formats}', ko: '출력 형식: {formats}' },
  show: { en: 'the task of an exercise', ko: '연습 문제의 과제를 보여 줍니다' },
  check: {
    en: 'grade one answer; several files make one answer',
    ko: '답안 하나를 채점합니다. 여러 파일도 한 답안으로 봅니다',
  },
  idArgument: { en: 'the exercise, such as headless-service', ko: '연습 문제 이름 (예: headless-service)' },
  filesArgument: {
    en: 'files of the answer, or - for standard input (default: <workspace>/<id>.yaml)',
    ko: '답안 파일, 또는 표준 입력을 뜻하는 - (기본값: <workspace>/<id>.yaml)',
  },
  fileArgument: {
    en: 'file of the answer (default: <workspace>/<id>.yaml)',
    ko: '답안 파일 (기본값: <workspace>/<id>.yaml)',
  },
  creditRejected: {
    en: 'also give points for what a rejected object would meet',
    ko: '거부된 오브젝트가 충족했을 요구 사항에도 점수를 줍니다',
  },
  noRecord: { en: 'do not count this as an attempt in your progress', ko: '진행 기록에 시도로 남기지 않습니다' },
  watch: { en: 'grade at each save', ko: '저장할 때마다 채점합니다' },
  hint: {
    en: 'a hint: the next one, or the one of this number',
    ko: '힌트를 보여 줍니다: 다음 힌트, 또는 지정한 번호의 힌트',
  },
  hintNumber: { en: 'which hint, from 1', ko: '힌트 번호 (1부터)' },
  solution: { en: 'the reference answer', ko: '모범 답안을 보여 줍니다' },
  allSolutions: { en: 'the other accepted answers too', ko: '다른 정답도 함께 보여 줍니다' },
  lesson: { en: 'the short lesson behind an exercise', ko: '연습 문제에 딸린 짧은 학습 자료를 보여 줍니다' },
  validate: {
    en: 'what the API server would say of manifests, and what it would store',
    ko: 'API 서버가 매니페스트를 어떻게 판정하고 무엇을 저장할지 보여 줍니다',
  },
  manifestsArgument: {
    en: 'files, folders (every .yaml, .yml and .json below), or - for standard input',
    ko: '파일, 폴더(그 아래의 모든 .yaml, .yml, .json), 또는 표준 입력을 뜻하는 -',
  },
  kubernetes: { en: 'the Kubernetes version to judge by', ko: '판정 기준이 되는 Kubernetes 버전' },
  namespace: { en: 'namespace of objects that name none', ko: '네임스페이스를 쓰지 않은 오브젝트의 네임스페이스' },
  preview: {
    en: 'what a cluster would make of manifests: Pods, endpoints, DNS names',
    ko: '클러스터가 매니페스트로 무엇을 만들지 보여 줍니다: 파드, 엔드포인트, DNS 이름',
  },
  lint: {
    en: 'prove an exercise set: right answers pass, wrong ones lose what they should',
    ko: '연습 문제 세트를 증명합니다: 정답은 통과하고 오답은 잃어야 할 것을 잃습니다',
  },
  lintArgument: { en: 'folder of the set (default: the built-in set)', ko: '세트의 폴더 (기본값: 내장 세트)' },
  lintOnly: { en: 'only this exercise', ko: '이 연습 문제만' },
  new: { en: 'make a new exercise with everything it needs', ko: '필요한 파일을 모두 갖춘 새 연습 문제를 만듭니다' },
  newArgument: {
    en: 'DOMAIN/ID, such as services-and-networking/my-service',
    ko: 'DOMAIN/ID (예: services-and-networking/my-service)',
  },
  newInto: { en: 'folder of the set (default: the current folder)', ko: '세트의 폴더 (기본값: 현재 폴더)' },
  exitStatus: {
    en: 'Exit status: 0 all requirements met or everything valid, 1 something unmet or rejected, 2 wrong usage or unreadable input, 70 a bug.',
    ko: '종료 코드: 0 모든 요구 사항 충족 또는 모두 유효, 1 미충족 또는 거부 있음, 2 잘못된 사용법 또는 읽을 수 없는 입력, 70 버그.',
  },
  examples: {
    en: 'Examples:\n  kubedrill show headless-service\n  kubedrill check headless-service web.yaml\n  kubedrill validate -o jsonl manifests/\n  kubedrill preview web.yaml',
    ko: '예:\n  kubedrill show headless-service\n  kubedrill check headless-service web.yaml\n  kubedrill validate -o jsonl manifests/\n  kubedrill preview web.yaml',
  },
} as const satisfies Record<string, Localized>;
