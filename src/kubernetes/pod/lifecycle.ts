import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { Lifecycle, PodOS } from '../schema/types.generated.ts';
import { validateHandler } from './handlers.ts';

const realTime = [
  'SIGRTMIN',
  ...Array.from({ length: 15 }, (_, i) => `SIGRTMIN+${i + 1}`),
  ...Array.from({ length: 14 }, (_, i) => `SIGRTMAX-${14 - i}`),
  'SIGRTMAX',
];
const signals =
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ';
const linuxSignals = [...signals.split(' ').map((name) => `SIG${name}`), ...realTime];
const windowsSignals = ['SIGKILL', 'SIGTERM'];

/** pkg/apis/core/validation validateLifecycle. */
export function validateLifecycle(
  lifecycle: Lifecycle,
  gracePeriod: number | undefined,
  os: PodOS | undefined,
  path: FieldPath,
  report: Report,
): void {
  const { postStart, preStop, stopSignal } = lifecycle;
  if (postStart !== undefined) validateHandler(postStart, gracePeriod, path.child('postStart'), report);
  if (preStop !== undefined) validateHandler(preStop, gracePeriod, path.child('preStop'), report);
  if (stopSignal === undefined) return;
  const at = path.child('stopSignal');
  if (os === undefined) report.forbidden(at, 'stop-signal-needs-os');
  else if (os.name === 'windows') checkOneOf(stopSignal, windowsSignals, at, report);
  else if (os.name === 'linux') checkOneOf(stopSignal, linuxSignals, at, report);
}
