import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, runCli } from '../support/run-cli.ts';

const rbac = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: reader
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: pod-reader
  namespace: shop
rules:
  - apiGroups: [""]
    resources: [pods, pods/log]
    verbs: [get, list]
  - apiGroups: [apps]
    resources: [deployments]
    resourceNames: [web]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: read-pods
  namespace: shop
subjects:
  - kind: ServiceAccount
    name: reader
    namespace: shop
  - kind: Group
    name: dev
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: pod-reader
`;

const reader = '--as system:serviceaccount:shop:reader -n shop';

function ask(line: string, text = rbac) {
  return inTempFolder((folder) => {
    fs.writeFileSync(path.join(folder, 'rbac.yaml'), text);
    return runCli(['can-i', ...line.split(' '), '-f', 'rbac.yaml'], { cwd: folder });
  });
}

describe('can-i', () => {
  it.each([
    [`list pods ${reader}`, 'yes'],
    [`get po/web ${reader}`, 'yes'],
    [`get pods --subresource log ${reader}`, 'yes'],
    [`watch pods ${reader}`, 'no'],
    [`list pods ${reader} -A`, 'no'],
    [`list pods --as system:serviceaccount:shop:reader`, 'no'],
    [`get deploy/web ${reader}`, 'yes'],
    [`get deployments.apps/db ${reader}`, 'no'],
    ['list pods --as jane --as-group dev -n shop', 'yes'],
    ['list pods --as jane --as-group qa --as-group dev -n shop', 'yes'],
    ['list pods --as jane -n shop', 'no'],
    [`get /healthz ${reader}`, 'yes'],
    [`get /logs ${reader}`, 'no'],
    ['delete nodes', 'yes'],
  ])('%s: %s', (line, answer) => {
    const { status, stdout } = ask(line);
    expect({ status, stdout }).toEqual({ status: answer === 'yes' ? 0 : 1, stdout: `${answer}\n` });
  });

  it('shows the rule that allows it on standard error', () => {
    expect(ask(`list pods ${reader}`).stderr).toBe(
      [
        '`RoleBinding/shop/read-pods` grants it, by a rule of `Role/shop/pod-reader`',
        '--> rbac.yaml:13:5',
        '  11 |   namespace: shop',
        '  12 | rules:',
        '> 13 |   - apiGroups: [""]',
        '     |     ^^^^^^^^^',
        '  14 |     resources: [pods, pods/log]',
        '  15 |     verbs: [get, list]',
        '',
      ].join('\n'),
    );
  });

  it('shows what is missing', () => {
    const { stderr } = ask(`watch pods ${reader}`);
    expect(stderr).toContain('the verbs of the rule are `get`, `list`\n--> rbac.yaml:15:5');
    expect(stderr).toContain('help: add `watch` to the `verbs` of the rule');
    expect(ask(`watch pods ${reader} --lang ko`).stderr).toContain('규칙의 `verbs`에 `watch` 항목을 추가하세요');
  });

  it('prints nothing with -q', () => {
    expect(ask(`list pods ${reader} -q`)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(ask(`list nodes ${reader} -q`)).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  it.each([
    [`get nodes ${reader}`, 'warning: `nodes` are in no namespace'],
    [`get wibbles ${reader}`, 'warning: the API has no resource `wibbles`'],
    [`read pods ${reader}`, 'warning: `read` is none of the verbs'],
    [`get pods/log ${reader}`, 'use `--subresource log`'],
    ['get pods --as reader -n shop', 'use `--as system:serviceaccount:shop:reader`'],
    ['get pods', 'no user is named with `--as`'],
  ])('tells of %s that %s', (line, message) => {
    expect(ask(line).stderr).toContain(message);
  });

  it('lists what somebody may do, as kubectl does', () => {
    const { status, stdout } = ask(`--list ${reader}`);
    expect(status).toBe(0);
    const lines = stdout.split('\n').map((line) => line.split(/\s{2,}/));
    expect(lines[0]).toEqual(['Resources', 'Non-Resource URLs', 'Resource Names', 'Verbs']);
    expect(lines).toContainEqual(['pods/log', '[]', '[]', '[get list]']);
    expect(lines).toContainEqual(['deployments.apps', '[]', '[web]', '[get]']);
    expect(lines).toContainEqual(['', '[/healthz]', '[]', '[get]']);
  });

  it('answers programs', () => {
    const allowed = JSON.parse(ask(`list pods ${reader} -o json`).stdout);
    expect(allowed).toMatchObject({
      allowed: true,
      user: 'system:serviceaccount:shop:reader',
      request: { verb: 'list', group: '', resource: 'pods', namespace: 'shop' },
      allowedBy: {
        binding: { kind: 'RoleBinding', name: 'read-pods', namespace: 'shop' },
        role: { kind: 'Role', name: 'pod-reader', namespace: 'shop' },
        file: 'rbac.yaml',
        line: 13,
      },
      missing: [],
    });
    const denied = JSON.parse(ask(`watch pods ${reader} -o json`).stdout);
    expect(denied).toMatchObject({
      allowed: false,
      allowedBy: null,
      missing: [{ code: 'access-denied', field: 'rules[0].verbs', line: 15, data: { fault: 'verb' } }],
    });
    const { rules } = JSON.parse(ask(`--list ${reader} -o json`).stdout);
    expect(rules).toContainEqual(expect.objectContaining({ file: 'rbac.yaml', line: 16 }));
  });

  it('says what the API server rejects, and does without it', () => {
    const { status, stdout, stderr } = ask(
      `list pods ${reader}`,
      rbac.replace('kind: Role\n  name', 'kind: Roll\n  name'),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'no\n' });
    expect(stderr).toContain('`roleRef.kind`');
  });

  it.each([
    ['--as jane', 'name a verb and a resource'],
    ['get', 'name a verb and a resource'],
    ['get pods --as-group dev', '`--as-group` needs a user too'],
    ['get /healthz --subresource log', 'a URL has no subresources'],
    ['--list -A', '`--list` takes no verb'],
    ['get pods --list', '`--list` takes no verb'],
  ])('%s is wrong usage', (line, message) => {
    const { status, stdout, stderr } = ask(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('needs files', () => {
    const { status, stderr } = runCli(['can-i', 'get', 'pods', '--as', 'jane']);
    expect(status).toBe(2);
    expect(stderr).toContain('with `-f`');
  });
});
