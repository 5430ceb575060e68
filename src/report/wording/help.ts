import type { Localized } from '../../model/localized.ts';

/** The text of `--help`, by command and option. */
export const helpWording = {
  about: {
    en: 'Learn Kubernetes by writing manifests, graded as the API server and the cluster would judge them, without a cluster.\nWithout a command, the app opens (line-by-line prompts where there is no terminal).',
    ko: '매니페스트를 직접 작성하며 쿠버네티스를 배웁니다. 클러스터 없이도 API 서버와 클러스터가 판정하는 그대로 채점합니다.\n명령 없이 실행하면 앱이 열립니다(터미널이 아닌 곳에서는 한 줄씩 묻고 답합니다).',
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
  ascii: { en: 'use ASCII symbols only', ko: 'ASCII 기호만 사용합니다' },
  theme: {
    en: 'colours for a light or a dark background, or auto (default: KUBEDRILL_THEME, else auto)',
    ko: '밝은 배경(light) 또는 어두운 배경(dark)에 맞는 색, 또는 auto (기본값: KUBEDRILL_THEME, 없으면 auto)',
  },
  plain: { en: 'line-by-line prompts instead of the app', ko: '앱 화면 대신 한 줄씩 묻고 답합니다' },
  workspace: { en: 'folder of your answers (default: ./kubedrill)', ko: '답안을 두는 폴더 (기본값: ./kubedrill)' },
  exercises: {
    en: 'another exercise set: a folder with exercises/ and solutions/',
    ko: '다른 문제 모음: exercises/와 solutions/가 있는 폴더',
  },
  limit: {
    en: 'how much of a file is read: bytes, documents, depth or nodes (repeatable)',
    ko: '파일을 어디까지 읽을지 정합니다: bytes, documents, depth, nodes (여러 번 쓸 수 있습니다)',
  },
  exam: {
    en: 'a timed exam with weighted tasks, as for the CKAD; goes on with one that is under way',
    ko: 'CKAD처럼 시간과 문제별 비중이 있는 모의시험을 봅니다. 진행 중인 시험이 있으면 이어서 봅니다',
  },
  examMinutes: { en: 'how long it takes (default: 120)', ko: '시험 시간(분) (기본값: 120)' },
  examTasks: { en: 'how many tasks (default: 16)', ko: '문제 수 (기본값: 16)' },
  examSeed: { en: 'draw the paper of this number again', ko: '이 번호의 시험지를 다시 만듭니다' },
  examPause: { en: 'allow pauses', ko: '일시 정지를 허용합니다' },
  examPaper: {
    en: 'sit the paper in this file: tasks, weights, minutes and pass mark (docs/exam.md)',
    ko: '이 파일에 정한 문제, 비중, 시간, 합격선으로 시험을 봅니다 (docs/exam.md)',
  },
  examReport: {
    en: 'write the report to FILE.html or FILE.json at the end (repeatable)',
    ko: '끝나면 결과를 FILE.html 또는 FILE.json에 씁니다 (여러 번 쓸 수 있습니다)',
  },
  examLast: { en: 'print the report of the exam that ended last', ko: '마지막으로 끝난 시험의 결과를 출력합니다' },
  examList: { en: 'list your exams', ko: '지금까지 본 시험을 보여 줍니다' },
  examNew: { en: 'begin a new exam; ends the one under way', ko: '새 시험을 시작합니다. 진행 중인 시험은 끝냅니다' },
  examYes: { en: 'do not ask', ko: '확인하지 않고 진행합니다' },
  grade: {
    en: 'grade the work of a whole class: a folder or a zip of submissions',
    ko: '한 반의 제출물 전체를 채점합니다. 제출물이 든 폴더나 zip 파일을 지정하세요',
  },
  merge: { en: 'join the shards of a class', ko: '나누어 채점한 샤드를 하나로 합칩니다' },
  regrade: {
    en: 'grade everything anew; with --diff tell who would change and why',
    ko: '모두 다시 채점합니다. --diff를 쓰면 누구의 점수가 왜 바뀌는지 알려 줍니다',
  },
  verify: {
    en: 'grade anew and compare with what was recorded',
    ko: '다시 채점하여 저장된 결과와 비교합니다',
  },
  submissionsArgument: { en: 'folder or zip of submissions', ko: '제출물이 든 폴더나 zip 파일' },
  shardsArgument: { en: 'folders that `grade --shard` wrote', ko: '`grade --shard`가 만든 폴더' },
  courseOption: {
    en: 'tasks, weights, due dates and rules (default: course.yaml in or beside the folder)',
    ko: '문제, 비중, 마감, 규칙 (기본값: 폴더 안이나 옆의 course.yaml)',
  },
  jobsOption: { en: 'threads (default: one a core)', ko: '스레드 수 (기본값: 코어마다 하나)' },
  timeLimitOption: {
    en: 'how long one submission may take (default: 10)',
    ko: '제출물 하나에 허용하는 시간(초) (기본값: 10)',
  },
  layoutOption: {
    en: 'how the folder is laid out: auto, folders, moodle, canvas, classroom (default: auto)',
    ko: '폴더 구성: auto, folders, moodle, canvas, classroom (기본값: auto)',
  },
  mapOption: {
    en: 'a CSV file that tells whose each file is: file,student,task',
    ko: '파일별 제출자를 정한 CSV 파일: file,student,task',
  },
  studentOption: { en: 'all of it is the work of this one student', ko: '모든 파일을 이 학생 한 명의 제출물로 봅니다' },
  gradeOutput: {
    en: 'what to write: {formats} (several with commas; default: text, with --out html,csv,json)',
    ko: '출력 형식: {formats} (쉼표로 여러 개, 기본값: text, --out이 있으면 html,csv,json)',
  },
  sheetOption: {
    en: 'the gradebook or worksheet from Canvas or Moodle that is to be filled in',
    ko: '점수를 채워 넣을 Canvas 성적표나 Moodle 채점표',
  },
  sheetColumnOption: { en: 'the heading of its column for scores', ko: '점수를 넣을 열의 제목' },
  outOption: { en: 'folder for all that is written', ko: '결과를 저장할 폴더' },
  recordedOption: { en: 'folder of an earlier run', ko: '이전 실행의 결과 폴더' },
  policyOption: {
    en: 'score what is in --out by the rules of this course, without grading',
    ko: '채점하지 않고 --out에 있는 결과에 이 코스의 규칙만 다시 적용합니다',
  },
  shardOption: { en: 'grade only this part of the class, such as 2/8', ko: '2/8처럼 반의 일부만 채점합니다' },
  noResumeOption: { en: 'grade again what has not changed, too', ko: '바뀌지 않은 제출물도 다시 채점합니다' },
  diffOption: { en: 'write nothing; tell who would change', ko: '저장하지 않고 점수가 바뀔 학생만 알려 줍니다' },
  list: {
    en: 'the exercises with domain, points and your progress',
    ko: '문제 목록을 영역, 배점, 진행 상황과 함께 보여 줍니다',
  },
  domainOption: {
    en: 'only this domain (part of its name is enough)',
    ko: '이 영역의 문제만 보여 줍니다(이름의 일부만 써도 됩니다)',
  },
  unsolvedOption: { en: 'only what is not solved yet', ko: '아직 해결하지 않은 문제만 보여 줍니다' },
  dueOption: { en: 'only what is due to be solved again', ko: '복습할 때가 된 문제만 보여 줍니다' },
  output: {
    en: 'output format: {formats} (default: {first})',
    ko: '출력 형식: {formats} (기본값: {first})',
  },
  show: { en: 'the task of an exercise and its requirements', ko: '문제의 내용과 요구 사항을 보여 줍니다' },
  check: {
    en: 'grade one answer; several files make one answer',
    ko: '답안 하나를 채점합니다. 파일 여러 개도 한 답안으로 봅니다',
  },
  idArgument: { en: 'id of the exercise, such as headless-service', ko: '문제 ID (예: headless-service)' },
  filesArgument: {
    en: 'files of the answer, or - for standard input (default: <workspace>/<id>.yaml)',
    ko: '답안 파일. -는 표준 입력입니다 (기본값: <workspace>/<id>.yaml)',
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
  watch: { en: 'grade an answer now and at each save', ko: '답안을 지금, 그리고 저장할 때마다 채점합니다' },
  hint: {
    en: 'the next hint, or the one with this number',
    ko: '다음 힌트 또는 지정한 번호의 힌트를 보여 줍니다',
  },
  hintNumber: { en: 'which hint, from 1', ko: '힌트 번호 (1부터)' },
  solution: { en: 'the reference answer', ko: '모범 답안을 보여 줍니다' },
  allSolutions: { en: 'the other accepted answers too', ko: '다른 정답도 모두 보여 줍니다' },
  lesson: { en: 'the short lesson behind an exercise', ko: '문제의 배경이 되는 짧은 학습 자료를 보여 줍니다' },
  progress: {
    en: 'what you have done, by domain and competency, and what comes next',
    ko: '영역과 역량별 진행 상황과 다음에 풀 문제를 보여 줍니다',
  },
  exportOption: {
    en: 'write your progress to a file, or - for standard output',
    ko: '진행 기록을 파일로 내보냅니다. -는 표준 출력입니다',
  },
  importOption: {
    en: 'add exported progress to yours, from a file, or - for standard input',
    ko: '내보낸 진행 기록을 가져와 더합니다. -는 표준 입력입니다',
  },
  resetOption: {
    en: 'forget your progress in one exercise, or in all; a copy is kept',
    ko: '한 문제 또는 모든 문제의 진행 기록을 지웁니다. 사본은 남겨 둡니다',
  },
  yesOption: {
    en: 'reset without asking; export over a file that exists',
    ko: '묻지 않고 지우고, 이미 있는 파일에도 내보냅니다',
  },
  completion: {
    en: 'print a script that lets your shell complete commands, options and exercises',
    ko: '셸에서 명령, 옵션, 문제 ID를 자동 완성하는 스크립트를 출력합니다',
  },
  shellArgument: { en: 'bash, zsh or fish', ko: 'bash, zsh, fish 중 하나' },
  completionInstall: {
    en: 'To use it:\n  bash  add to ~/.bashrc:  eval "$(kubedrill completion bash)"\n  zsh   add to ~/.zshrc, after compinit:  source <(kubedrill completion zsh)\n  fish  kubedrill completion fish > ~/.config/fish/completions/kubedrill.fish',
    ko: '사용 방법:\n  bash  ~/.bashrc에 추가하세요:  eval "$(kubedrill completion bash)"\n  zsh   ~/.zshrc의 compinit 뒤에 추가하세요:  source <(kubedrill completion zsh)\n  fish  kubedrill completion fish > ~/.config/fish/completions/kubedrill.fish',
  },
  validate: {
    en: 'what the API server would say of manifests, and what it would store',
    ko: 'API 서버가 매니페스트를 어떻게 판정하고 무엇을 저장할지 보여 줍니다',
  },
  manifestsArgument: {
    en: 'files, folders (every .yaml, .yml and .json below), or - for standard input',
    ko: '파일 또는 폴더(그 아래의 모든 .yaml, .yml, .json). -는 표준 입력입니다',
  },
  kubernetes: {
    en: 'the Kubernetes version to judge by (default and only one: {version})',
    ko: '판정 기준이 되는 쿠버네티스 버전 (기본값이자 유일한 값: {version})',
  },
  namespace: {
    en: 'namespace of objects that name none (default: default)',
    ko: '네임스페이스를 적지 않은 오브젝트가 속할 네임스페이스 (기본값: default)',
  },
  preview: {
    en: 'what a cluster would make of manifests: Pods, endpoints, names, connections, permissions, volumes, …',
    ko: '클러스터가 매니페스트로 무엇을 만들지(파드, 엔드포인트, 이름, 연결, 권한, 볼륨 등) 보여 줍니다',
  },
  matrixOption: {
    en: 'show who reaches whom, also where there are no NetworkPolicies',
    ko: '네트워크폴리시가 없어도 연결 가능 여부 표를 보여 줍니다',
  },
  fromOption: {
    en: 'explain one connection from this Pod, workload or address',
    ko: '이 파드, 워크로드 또는 주소에서 시작하는 연결 하나를 설명합니다',
  },
  toOption: {
    en: 'to this host and port: a Service, Pod, workload, DNS name or address',
    ko: '연결 대상과 포트: 서비스, 파드, 워크로드, DNS 이름 또는 주소',
  },
  atOption: {
    en: 'tell the next runs of CronJobs after this instant, such as 2026-01-01T00:00:00Z',
    ko: '이 시각 이후의 크론잡 실행 시각을 보여 줍니다 (예: 2026-01-01T00:00:00Z)',
  },
  canI: {
    en: 'whether roles and bindings let somebody do something, as kubectl auth can-i',
    ko: '롤과 바인딩이 누구에게 무엇을 허용하는지 kubectl auth can-i처럼 답합니다',
  },
  verbArgument: { en: 'get, list, create, delete, *, ...', ko: 'get, list, create, delete, * 등의 동사' },
  resourceArgument: {
    en: 'RESOURCE, RESOURCE/NAME, or a URL such as /metrics',
    ko: 'RESOURCE, RESOURCE/NAME 또는 URL (예: /metrics)',
  },
  filenameOption: {
    en: 'files with the roles and bindings, folders, or - for standard input',
    ko: '롤과 바인딩이 든 파일이나 폴더. -는 표준 입력입니다',
  },
  asOption: {
    en: 'user, or system:serviceaccount:NAMESPACE:NAME (default: an administrator)',
    ko: '사용자 또는 system:serviceaccount:NAMESPACE:NAME (기본값: 관리자)',
  },
  asGroupOption: { en: 'group of the user (repeatable)', ko: '사용자의 그룹 (여러 번 쓸 수 있습니다)' },
  allNamespacesOption: { en: 'ask about all namespaces', ko: '모든 네임스페이스에 대해 묻습니다' },
  subresourceOption: { en: 'subresource, such as log or scale', ko: '하위 리소스 (예: log, scale)' },
  listRulesOption: { en: 'all that the user may do, as a table', ko: '사용자에게 허용된 것을 모두 표로 보여 줍니다' },
  quietOption: { en: 'print nothing, only set the exit status', ko: '출력 없이 종료 코드만 돌려줍니다' },
  lint: {
    en: 'prove an exercise set: right answers pass, wrong ones lose just what they should',
    ko: '문제 모음을 검증합니다. 정답은 통과하고 오답은 잃어야 할 요구 사항만 잃는지 확인합니다',
  },
  lintArgument: {
    en: 'folder of the set (default: the built-in set)',
    ko: '문제 모음의 폴더 (기본값: kubedrill에 들어 있는 문제 모음)',
  },
  lintOnly: { en: 'only these exercises', ko: '이 문제만 검증합니다' },
  new: { en: 'make a new exercise with everything it needs', ko: '필요한 파일을 모두 갖춘 새 문제를 만듭니다' },
  newArgument: {
    en: 'DOMAIN/ID, such as services-and-networking/my-service',
    ko: 'DOMAIN/ID (예: services-and-networking/my-service)',
  },
  newInto: { en: 'folder of the set (default: the current folder)', ko: '문제 모음의 폴더 (기본값: 현재 폴더)' },
  exitStatus: {
    en: 'Exit status:\n  0   all requirements are met, or everything is valid\n  1   something is unmet, rejected or found\n  2   wrong usage, or input that cannot be read\n  70  a bug in kubedrill',
    ko: '종료 코드:\n  0   모든 요구 사항을 충족했거나 모두 유효합니다\n  1   충족하지 못했거나 거부되었거나 고칠 점이 있습니다\n  2   사용법이 잘못되었거나 입력을 읽을 수 없습니다\n  70  kubedrill의 버그입니다',
  },
  environment: {
    en: 'Environment:\n  KUBEDRILL_LANG   language, where --lang is not given\n  KUBEDRILL_HOME   folder of your progress and exams\n  KUBEDRILL_THEME  light, dark or auto, where --theme is not given\n  VISUAL, EDITOR   what the app opens your files with\n  NO_COLOR         no colours',
    ko: '환경 변수:\n  KUBEDRILL_LANG   --lang이 없을 때 쓸 언어\n  KUBEDRILL_HOME   진행 기록을 두는 폴더\n  KUBEDRILL_THEME  --theme이 없을 때 쓸 값: light, dark, auto\n  VISUAL, EDITOR   앱에서 답안 파일을 여는 편집기\n  NO_COLOR         색을 쓰지 않습니다',
  },
  examples: {
    en: 'Examples:\n  kubedrill show headless-service\n  kubedrill check headless-service web.yaml\n  kubedrill validate -o jsonl manifests/\n  kubedrill preview web.yaml\n  kubedrill can-i list pods --as jane -f rbac.yaml',
    ko: '예:\n  kubedrill show headless-service\n  kubedrill check headless-service web.yaml\n  kubedrill validate -o jsonl manifests/\n  kubedrill preview web.yaml\n  kubedrill can-i list pods --as jane -f rbac.yaml',
  },
} as const satisfies Record<string, Localized>;
