import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

const shop = path.join(projectRoot, 'test', 'report', 'preview', 'full-shop.yaml');

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: backups.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Backup, plural: backups}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`;
const resource = '{apiVersion: example.com/v1, kind: Backup, metadata: {name: nightly}}\n';

describe('preview', () => {
  it.each([
    [['--from', 'Deployment/web', '--to', 'db:5432'], 0, 'yes: Deployment/web reaches db:5432'],
    [['--from', 'web-canary', '--to', 'db:5432'], 1, 'no: web-canary does not reach db:5432'],
    [['--from', 'web', '--to', 'Service/shop/web:80/tcp'], 0, 'yes: web reaches Service/shop/web:80'],
    [['--from', 'web', '--to', '[::1]:8080'], 0, 'yes: web reaches [::1]:8080'],
    [['--from', 'web', '--to', '[::1]:80'], 1, 'no: web does not reach [::1]:80'],
  ])('%j ends with %i', (args, status, last) => {
    const run = runCli(['preview', shop, ...args]);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status, stderr: '' });
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(last);
  });

  it.each([
    [['--from', 'web'], '--to'],
    [['--from', 'nobody', '--to', 'web:80'], 'nobody'],
    [['--from', 'web', '--to', 'web'], 'HOST:PORT'],
    [['--from', 'web', '--to', 'web:70000'], 'HOST:PORT'],
    [['--from', 'web', '--to', 'Service/nobody:80'], 'Service/nobody'],
    [['--at', 'tomorrow'], 'tomorrow'],
  ])('takes %j for wrong usage', (args, told) => {
    const run = runCli(['preview', shop, ...args]);
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
    expect(run.stderr).toContain(told);
  });

  it('tells runs after an instant only where it is asked', () => {
    expect(runCli(['preview', shop, '--at', '2026-01-01']).stdout).toContain('2026-01-01T17:30:00Z  backup-29454810');
    expect(runCli(['preview', shop]).stdout).not.toContain('backup-2');
  });

  it('shows who reaches whom where it is asked, or where there are policies', () => {
    const reference = 'solutions/application-design-and-build/mysql-statefulset/reference.yaml';
    expect(runCli(['preview', reference]).stdout).not.toContain('Who reaches whom');
    expect(runCli(['preview', reference, '--matrix']).stdout).toContain('Who reaches whom');
    expect(JSON.parse(runCli(['preview', reference, '-o', 'json']).stdout).matrix).toBeNull();
  });

  it('reads files as one answer', () => {
    inTempFolder((folder) => {
      fs.writeFileSync(path.join(folder, 'a.yaml'), resource);
      fs.writeFileSync(path.join(folder, 'b.yaml'), definition);
      expect(runCli(['preview', 'a.yaml', 'b.yaml'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
      expect(runCli(['preview', 'a.yaml'], { cwd: folder }).status).toBe(1);
    });
  });
});
