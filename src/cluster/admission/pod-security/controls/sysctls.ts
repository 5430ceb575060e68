import type { CheckedPod } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

const first = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
];
const since27 = [...first, 'net.ipv4.ip_local_reserved_ports'];
const since29 = [
  ...since27,
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
];
const since32 = [...since29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'];

/** Only those parameters of the kernel that are safe to set for one Pod (policy/check_sysctls.go). */
export const sysctls: Control = {
  id: 'sysctls',
  level: 'baseline',
  reason: 'forbidden sysctls',
  versions: [
    { since: 0, check: (pod) => check(pod, first) },
    { since: 27, check: (pod) => check(pod, since27) },
    { since: 29, check: (pod) => check(pod, since29) },
    { since: 32, check: (pod) => check(pod, since32) },
  ],
};

function check({ spec, specPath }: CheckedPod, allowed: readonly string[]): Fault[] {
  return (spec.securityContext?.sysctls ?? []).flatMap(({ name: value }, index) => {
    const path = specPath.child('securityContext', 'sysctls', index, 'name');
    return allowed.includes(value) ? [] : [{ path, container: '', value }];
  });
}
