import type { Domain } from '../model/exercise.ts';

/** The files of a part of a new exercise (`exercises`, `solutions` or `answers`), by name. */
export function templateFiles(domain: Domain, id: string, part: string): Record<string, string> {
  if (part === 'solutions') return solutions;
  if (part === 'answers') return answers;
  return { 'exercise.yaml': exercise(domain, id), 'lesson.en.md': lessonEn, 'lesson.ko.md': lessonKo };
}

function exercise(domain: Domain, id: string): string {
  return `# A small exercise that passes lint. Change it step by step; docs/authoring.md tells what every field means.
id: ${id}
domain: ${domain}
competency: todo # the curriculum's bullet, as a slug
minutes: 3
title: {en: "TODO: a title", ko: "TODO: 제목"}
story:
  en: >-
    TODO: the situation in one to four sentences. The values to be written are in the requirements, not here.
  ko: >-
    TODO: 상황을 한 문장에서 네 문장으로 설명합니다. 작성해야 할 값은 여기가 아니라 요구 사항에 씁니다.
requirements:
  - id: image
    says:
      en: the Pod \`web\` runs the image \`nginx:1.27\`
      ko: 파드 \`web\`이 이미지 \`nginx:1.27\`을 실행합니다
    hint:
      en: an image's version stands behind its name, after a colon
      ko: 이미지의 버전은 이름 뒤에 콜론을 붙여 적습니다
    object: Pod/web
    matches: {spec: {containers: [{image: "nginx:1.27"}]}}
  - id: label
    says:
      en: it carries the label \`app=web\`
      ko: 레이블 \`app=web\`이 붙어 있습니다
    hint:
      en: labels are part of an object's metadata
      ko: 레이블은 오브젝트의 메타데이터에 적습니다
    object: Pod/web
    matches: {metadata: {labels: {app: web}}}
`;
}

const lessonEn = `# TODO: a title

What there is to know for this exercise, in half a screen. An example says more than a paragraph:

\`\`\`yaml
apiVersion: v1
kind: Pod
metadata:
  name: example
  labels:
    app: example
spec:
  containers:
    - name: example
      image: nginx:1.27
\`\`\`
`;

const lessonKo = `# TODO: 제목

이 연습 문제에 필요한 내용을 반 화면 정도로 설명합니다. 예제 하나가 문단 하나보다 낫습니다.

\`\`\`yaml
apiVersion: v1
kind: Pod
metadata:
  name: example
  labels:
    app: example
spec:
  containers:
    - name: example
      image: nginx:1.27
\`\`\`
`;

const solutions = {
  'reference.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: nginx
      image: nginx:1.27
`,
  'flow-style.yaml': `{apiVersion: v1, kind: Pod, metadata: {name: web, labels: {app: web, tier: front}},
 spec: {containers: [{name: web, image: "docker.io/library/nginx:1.27"}]}}
`,
  'json.json': `{
  "apiVersion": "v1",
  "kind": "Pod",
  "metadata": {"name": "web", "labels": {"app": "web"}},
  "spec": {"restartPolicy": "Always", "containers": [{"name": "web", "image": "nginx:1.27"}]}
}
`,
};

const answers = {
  'image-without-a-version.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: nginx
      image: nginx # loses: image
`,
  'labels-absent.yaml': `apiVersion: v1
kind: Pod
metadata: # loses: label
  name: web
spec:
  containers:
    - name: nginx
      image: nginx:1.27
`,
};
