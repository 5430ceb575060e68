import { describe, expect, it } from 'vitest';
import { checkedPod } from '../../../src/cluster/admission/pod-security/checked-pod.ts';
import { controls } from '../../../src/cluster/admission/pod-security/controls.ts';
import { evaluatePodSecurity } from '../../../src/cluster/admission/pod-security/evaluate-pod-security.ts';
import type { LevelVersion } from '../../../src/cluster/admission/pod-security/policy.ts';
import type { Container, PodSpec, SecurityContext } from '../../../src/kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../../src/model/field-path.ts';

const safe: SecurityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** A Pod that keeps to everything but what is given. */
function pod(spec: PodSpec, container: Partial<Container> = {}, annotations: Record<string, string> = {}) {
  const main: Container = { name: 'main', securityContext: safe, ...container };
  return checkedPod({ metadata: { annotations }, spec: { containers: [main], ...spec } }, FieldPath.root);
}

function broken(policy: LevelVersion, checked: ReturnType<typeof pod>): string[] {
  return evaluatePodSecurity(policy, checked).map(
    ({ reason, faults }) => `${reason} at ${faults.map(({ path }) => path)}`,
  );
}

const restricted: LevelVersion = { level: 'restricted', version: 'latest' };
const baseline: LevelVersion = { level: 'baseline', version: 'latest' };
const inMain = (securityContext: SecurityContext) => pod({}, { securityContext: { ...safe, ...securityContext } });
const context = 'spec.containers[0].securityContext';

describe('the places that break a control', () => {
  it.each<[string, ReturnType<typeof pod>]>([
    ['host namespaces at spec.hostNetwork,spec.hostPID', pod({ hostNetwork: true, hostPID: true })],
    ['hostPath volumes at spec.volumes[0].hostPath', pod({ volumes: [{ name: 'v', hostPath: { path: '/' } }] })],
    ['hostPort at spec.containers[0].ports[0].hostPort', pod({}, { ports: [{ containerPort: 1, hostPort: 1 }] })],
    [
      'probe or lifecycle host at spec.containers[0].livenessProbe.httpGet.host,spec.containers[0].lifecycle.preStop.tcpSocket.host',
      pod(
        {},
        {
          livenessProbe: { httpGet: { port: 1, host: 'a' } },
          readinessProbe: { tcpSocket: { port: 1, host: '' } },
          lifecycle: { preStop: { tcpSocket: { port: 1, host: 'a' } } },
        },
      ),
    ],
    [`privileged at ${context}.privileged`, inMain({ privileged: true })],
    [`procMount at ${context}.procMount`, inMain({ procMount: 'Unmasked' })],
    [
      'forbidden sysctls at spec.securityContext.sysctls[1].name',
      pod({
        securityContext: {
          sysctls: [
            { name: 'net.ipv4.tcp_syncookies', value: '1' },
            { name: 'kernel.msgmax', value: '1' },
          ],
        },
      }),
    ],
    [
      `seLinuxOptions at ${context}.seLinuxOptions.type,${context}.seLinuxOptions.user,${context}.seLinuxOptions.role`,
      inMain({ seLinuxOptions: { type: 'spc_t', user: 'u', role: 'r', level: 'l' } }),
    ],
    [`hostProcess at ${context}.windowsOptions.hostProcess`, inMain({ windowsOptions: { hostProcess: true } })],
    [
      'forbidden AppArmor profile at metadata.annotations[container.apparmor.security.beta.kubernetes.io/main]',
      pod({}, {}, { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' }),
    ],
    [
      'forbidden AppArmor profiles at spec.securityContext.appArmorProfile.type,metadata.annotations[container.apparmor.security.beta.kubernetes.io/main]',
      pod(
        { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
        {},
        { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' },
      ),
    ],
    [`seccompProfile at ${context}.seccompProfile.type`, inMain({ seccompProfile: { type: 'Unconfined' } })],
    [
      `non-default capabilities at ${context}.capabilities.add[1]`,
      inMain({ capabilities: { drop: ['ALL'], add: ['CHOWN', 'NET_RAW'] } }),
    ],
  ])('baseline: %s', (expected, checked) => {
    expect(broken(baseline, checked)).toEqual([expected]);
  });

  it.each<[string, ReturnType<typeof pod>]>([
    [
      `allowPrivilegeEscalation != false at ${context}.allowPrivilegeEscalation`,
      pod({}, { securityContext: { ...safe, allowPrivilegeEscalation: true } }),
    ],
    [
      `unrestricted capabilities at ${context}.capabilities.drop,${context}.capabilities.add[0]`,
      inMain({ capabilities: { drop: ['all'], add: ['CHOWN'] } }),
    ],
    [`runAsNonRoot != true at ${context}.runAsNonRoot`, inMain({ runAsNonRoot: false })],
    [
      'runAsNonRoot != true at spec.securityContext.runAsNonRoot',
      pod({ securityContext: { runAsNonRoot: false } }, { securityContext: safe }),
    ],
    [`runAsUser=0 at ${context}.runAsUser`, inMain({ runAsUser: 0 })],
    [
      'restricted volume types at spec.volumes[0].nfs',
      pod({ volumes: [{ name: 'v', nfs: { server: 's', path: '/' } }] }),
    ],
    ['restricted volume types at spec.volumes[0].hostPath', pod({ volumes: [{ name: 'v', hostPath: { path: '/' } }] })],
    [
      `procMount at ${context}.procMount`,
      pod({ hostUsers: false }, { securityContext: { ...safe, procMount: 'Unmasked' } }),
    ],
  ])('restricted: %s', (expected, checked) => {
    expect(broken(restricted, checked)).toEqual([expected]);
  });

  it('lists what is missing, container by container, init containers first', () => {
    const checked = pod({ initContainers: [{ name: 'init' }] });
    const found = evaluatePodSecurity(restricted, checked).map(({ reason, faults }) => [
      reason,
      ...faults.map(({ path, container, value }) => [String(path), container, value]),
    ]);
    const at = 'spec.initContainers[0].securityContext';
    expect(found).toEqual([
      ['allowPrivilegeEscalation != false', [`${at}.allowPrivilegeEscalation`, 'init', undefined]],
      ['unrestricted capabilities', [`${at}.capabilities.drop`, 'init', undefined]],
      ['runAsNonRoot != true', [`${at}.runAsNonRoot`, 'init', undefined]],
      ['seccompProfile', [`${at}.seccompProfile.type`, 'init', undefined]],
    ]);
  });
});

describe('what a level lets pass', () => {
  it('is everything where it is privileged', () => {
    expect(broken({ level: 'privileged', version: 'latest' }, pod({ hostNetwork: true }))).toEqual([]);
  });

  it('is a Pod that keeps to all of it, or whose own context does', () => {
    expect(broken(restricted, pod({}))).toEqual([]);
    const own: SecurityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
    const shared = pod(
      { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'Localhost' } } },
      { securityContext: own },
    );
    expect(broken(restricted, shared)).toEqual([]);
  });

  it('is a Windows Pod without what there is on Linux alone', () => {
    const windows = pod({ os: { name: 'windows' } }, { securityContext: { runAsNonRoot: true } });
    expect(broken(restricted, windows)).toEqual([]);
    expect(broken({ level: 'restricted', version: 24 }, windows)).toHaveLength(3);
  });

  it('is root in a user namespace of its own, since 1.35', () => {
    const own = pod({ hostUsers: false }, { securityContext: { ...safe, runAsNonRoot: false, runAsUser: 0 } });
    expect(broken(restricted, own)).toEqual([]);
    expect(broken({ level: 'restricted', version: 34 }, own)).toHaveLength(2);
  });
});

describe('versions', () => {
  it.each<[number, string, ReturnType<typeof pod>, number]>([
    [33, 'hosts of probes', pod({}, { livenessProbe: { tcpSocket: { port: 1, host: 'a' } } }), 34],
    [21, 'capabilities that are kept', pod({}, { securityContext: { ...safe, capabilities: {} } }), 22],
    [22, 'user 0', inMain({ runAsUser: 0 }), 23],
    [7, 'gaining privileges', inMain({ allowPrivilegeEscalation: true }), 8],
    [18, 'no seccomp profile', pod({}, { securityContext: { ...safe, seccompProfile: { type: 'Unconfined' } } }), 19],
  ])('1.%i says nothing of %s', (before, _, checked, since) => {
    expect(broken({ level: 'restricted', version: before }, checked)).toEqual([]);
    expect(broken({ level: 'restricted', version: since }, checked)).toHaveLength(1);
  });

  it('allow more of the kernel and of SELinux as time goes on', () => {
    const sysctl = (name: string) => pod({ securityContext: { sysctls: [{ name, value: '1' }] } });
    const allowed = (version: number, name: string) =>
      broken({ level: 'baseline', version }, sysctl(name)).length === 0;
    expect([26, 27].map((version) => allowed(version, 'net.ipv4.ip_local_reserved_ports'))).toEqual([false, true]);
    expect([28, 29].map((version) => allowed(version, 'net.ipv4.tcp_fin_timeout'))).toEqual([false, true]);
    expect([31, 32].map((version) => allowed(version, 'net.ipv4.tcp_rmem'))).toEqual([false, true]);
    const engine = inMain({ seLinuxOptions: { type: 'container_engine_t' } });
    expect([30, 31].map((version) => broken({ level: 'baseline', version }, engine).length)).toEqual([1, 0]);
  });

  it('before 1.19 look at annotations', () => {
    const key = 'container.seccomp.security.alpha.kubernetes.io/main';
    const annotated = pod(
      {},
      {},
      { [key]: 'unconfined', 'seccomp.security.alpha.kubernetes.io/pod': 'docker/default' },
    );
    expect(broken({ level: 'baseline', version: 18 }, annotated)).toEqual([
      `seccompProfile at metadata.annotations[${key}]`,
    ]);
    expect(broken(baseline, annotated)).toEqual([]);
  });
});

it('knows every control once, its versions in order', () => {
  expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  for (const { versions } of controls) {
    const since = versions.map((version) => version.since);
    expect(since).toEqual([...since].sort((a, b) => a - b));
  }
});
