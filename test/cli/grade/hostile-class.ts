import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { rawZip } from '../../intake/support/raw-zip.ts';
import { projectRoot } from '../../support/run-cli.ts';

export const honestAnswer = fs.readFileSync(
  path.join(projectRoot, 'solutions/services-and-networking/headless-service/reference.yaml'),
  'utf8',
);
/** What nobody may read of, nor anything that is made of a submission may hold. */
export const canary = 'CANARY-51b0c3';

/** Texts that mean something to whoever reads an output: a terminal, a runner, a spreadsheet, a browser, an XML parser. */
const evilTexts: Readonly<Record<string, string>> = {
  ansi: '\u001b[31mred\u001b]0;title\u0007\u009b2J\u007f',
  command: '::error file=a.yaml,line=1::pwned',
  stop: '::stop-commands::pwned',
  group: '##[error]pwned',
  percent: '%0A::error::pwned',
  lines: 'a\n::error::pwned\r\n::warning::pwned',
  formula: '=HYPERLINK("https://evil.example","pwned")',
  plus: '+1+1',
  minus: '-1+1',
  at: '@SUM(1)',
  tab: '\t=1',
  script: '<script>alert("pwned")</script>',
  breakout: `"'><img src=x onerror=alert(1)>`,
  closing: '</style></title></textarea><svg onload=alert(1)>',
  comment: '--><b>pwned</b><!--',
  cdata: ']]><pwned>&#0;&pwned;',
  illegal: '\u0001\u000b\ufffe\uffff',
  lone: '\ud800x\udc00',
  bidi: '\u202egpj.exe\u2066\u200b\u2028',
  markdown: '[x](javascript:alert(1)) ![y](https://evil.example/z.png) `|`',
  __proto__x: '__proto__',
  constructor_: 'constructor',
  quotes: `a,"b";'c'`,
};

/** An answer with the text wherever one may stand. */
function answerWith(text: string): string {
  const quoted = JSON.stringify(text);
  const raw = text.toWellFormed().replace(/[\r\n]/g, ' ');
  return `apiVersion: v1
kind: Service
metadata:
  name: web
  labels: {${quoted}: ${quoted}}
  annotations: {${quoted}: ${quoted}}
spec:
  clusterIP: ${quoted} # ${raw}
  ${quoted}: ${quoted}
  selector: {app: ${quoted}, ${quoted}: x}
  ports:
    - {name: ${quoted}, port: ${quoted}, protocol: ${quoted}, ${quoted}: 1}
---
apiVersion: ${quoted}
kind: ${quoted}
---
apiVersion: v1
kind: Service
metadata: {name: ${quoted}, namespace: ${quoted}}
spec: {clusterIP: None, selector: {app: nginx}, ports: [{port: 8080}]}
`;
}

const tooDeep = (open: string, close: string) => `a: ${open.repeat(5000)}1${close.repeat(5000)}\n`;
const named = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, at) => item(at));

/** What a single file may hold to stop whoever reads it. */
const evilBytes: Readonly<Record<string, string | Uint8Array>> = {
  'invalid-utf8': Buffer.concat([Buffer.from('kind: Service\nname: '), Buffer.from([0xff, 0xc3, 0x28])]),
  nul: `${honestAnswer}\0\n`,
  bom: `\ufeff${honestAnswer}`,
  utf16: Buffer.from(`\ufeff${honestAnswer}`, 'utf16le'),
  'wide-map': `${honestAnswer}---\n{${named(60_000, (at) => `k${at}: 1`).join(', ')}}\n`,
  'same-keys': `${honestAnswer}---\n${named(9000, () => 'a: 1').join('\n')}\n`,
  'alias-bomb': `a0: &a0 [x, x]\n${named(40, (at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}x]`).join('\n')}\n`,
  'alias-loop': 'a: &a {b: *a}\nkind: Service\n',
  'deep-flow': tooDeep('[', ']'),
  'deep-maps': tooDeep('{a: ', '}'),
  'deep-blocks': `${named(2000, (at) => `${' '.repeat(at)}a:`).join('\n')} 1\n`,
  'many-documents': `${honestAnswer}${'---\nkind: Service\n'.repeat(20_000)}`,
  'own-proto': `${honestAnswer}---\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n`,
  'merge-keys': '<<: {kind: Service}\n<<: [{a: 1}]\n',
  tags: '!!js/function "function () { return 1 }"\n',
  blank: '',
  'long-line': `a: ${'x'.repeat(900_000)}\n`,
  'huge-numbers': `a: ${'9'.repeat(30_000)}\nb: 1e999999\nc: 0x${'f'.repeat(30_000)}\n`,
};

/** What a zip may hold to write or read elsewhere, or to have no end. */
function evilZips(outside: string): Readonly<Record<string, Buffer>> {
  const zeros = Buffer.alloc(48 * 1024 * 1024);
  const answer = { name: 'headless-service.yaml', data: honestAnswer };
  return {
    'zip-slip': rawZip([answer, { name: '../../../escaped.yaml', data: 'pwned' }]),
    'zip-absolute': rawZip([{ name: `${outside}/escaped.yaml`, data: 'pwned' }]),
    'zip-windows': rawZip([
      { name: 'C:\\escaped.yaml', data: 'pwned' },
      { name: '..\\escaped.yaml', data: 'pwned' },
    ]),
    'zip-bomb': rawZip([{ name: 'headless-service.yaml', data: zeros, deflate: true }]),
    'zip-lies': rawZip([{ ...answer, says: { unpacked: 5, packed: 4_000_000 } }]),
    'zip-many': rawZip(named(3000, (at) => ({ name: `${at}.yaml`, data: '' })) as never),
    'zip-secret': rawZip([{ ...answer, flags: 0x801 }]),
    'zip-link': rawZip([{ name: 'headless-service.yaml', data: `${outside}/secret.txt`, mode: 0o120777 }]),
    'zip-broken': rawZip([answer]).subarray(0, 60),
    'zip-in-zip': rawZip([{ name: 'inner.zip', data: rawZip([{ name: '../escaped.yaml', data: 'pwned' }]) }]),
  };
}

/** Names of folders that a file system, a shell or a reader of outputs may take for something else. */
const evilNames = [
  'CON',
  'aux.txt',
  'LPT1',
  'Kim',
  'kim',
  'jos\u00e9',
  'jose\u0301',
  '-rf',

  '__proto__',
  'constructor',
  'toString',
  ' blank ',
  'a\\..\\..\\b',
  '%2e%2e%2f',
  'x'.repeat(200),
  ...Object.values(evilTexts).filter((text) => !text.includes('/') && text.isWellFormed()),
];

/** Writes submissions of which all but `honest`'s are attacks; returns the ids that must be told of. */
export function writeHostileClass(folder: string): readonly string[] {
  const submissions = path.join(folder, 'submissions');
  fs.mkdirSync(submissions, { recursive: true });
  fs.writeFileSync(path.join(folder, 'secret.txt'), canary);
  fs.writeFileSync(path.join(folder, 'secret.yaml'), `${honestAnswer}# ${canary}\n`);
  const ids: string[] = [];
  const student = (id: string, files: Readonly<Record<string, string | Uint8Array>>) => {
    ids.push(id);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(submissions, id, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
    return path.join(submissions, id);
  };
  student('honest', { 'headless-service.yaml': honestAnswer });
  for (const [id, text] of Object.entries(evilTexts)) {
    student(`text-${id}`, { 'headless-service.yaml': answerWith(text) });
    const name = text.toWellFormed().replaceAll('/', '\u2215');
    student(`name-${id}`, { [`${name}.yaml`]: answerWith('x'), [`headless-service/${name}.yml`]: answerWith('y') });
  }
  for (const [id, content] of Object.entries(evilBytes)) student(`bytes-${id}`, { 'headless-service.yaml': content });
  for (const [id, content] of Object.entries(evilZips(folder))) student(id, { 'work.zip': content });
  for (const id of evilNames) student(id, { 'headless-service.yaml': answerWith(id) });
  // What belongs to no task is told on standard error, after the student's name.
  for (const id of [evilTexts.command, evilTexts.stop, evilTexts.group]) student(id ?? '', { 'notes.txt': '' });

  fs.symlinkSync('/etc/passwd', path.join(student('link-passwd', { 'a.txt': '' }), 'headless-service.yaml'));
  fs.symlinkSync(
    path.join(folder, 'secret.yaml'),
    path.join(student('link', { 'a.txt': '' }), 'headless-service.yaml'),
  );
  fs.symlinkSync('..', path.join(student('link-loop', { 'a/b.txt': '' }), 'a', 'headless-service'));
  fs.symlinkSync(folder, path.join(student('link-folder', { 'a.txt': '' }), 'headless-service'));
  fs.symlinkSync(path.join(submissions, 'honest'), path.join(submissions, 'link-student'));
  execFileSync('mkfifo', [path.join(student('fifo', { 'a.txt': '' }), 'headless-service.yaml')]);
  fs.truncateSync(path.join(student('sparse', { 'headless-service.yaml': '' }), 'headless-service.yaml'), 2 ** 30);
  fs.mkdirSync(path.join(submissions, 'empty'));
  return [...ids, 'link-student', 'empty'];
}

export const hostileCourse = `id: hostile
title: {en: Hostile, ko: Hostile}
reveal: full
tasks:
  - exercise: headless-service
    weight: 10
`;
