import type { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { Container, Probe } from '../schema/types.generated.ts';
import { validateHandler } from './handlers.ts';

const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;

/** The three probes of a container (pkg/apis/core/validation validateLivenessProbe and its neighbours). */
export function validateProbes(
  container: Container,
  gracePeriod: number | undefined,
  path: FieldPath,
  report: Report,
): void {
  const { livenessProbe, readinessProbe, startupProbe } = container;
  validateProbe(livenessProbe, gracePeriod, path.child('livenessProbe'), report);
  checkSuccessThreshold(livenessProbe, path.child('livenessProbe'), report);
  validateProbe(readinessProbe, gracePeriod, path.child('readinessProbe'), report);
  if (readinessProbe?.terminationGracePeriodSeconds !== undefined)
    report.invalid(
      path.child('readinessProbe', 'terminationGracePeriodSeconds'),
      readinessProbe.terminationGracePeriodSeconds,
      'no-grace-period-on-readiness',
    );
  validateProbe(startupProbe, gracePeriod, path.child('startupProbe'), report);
  checkSuccessThreshold(startupProbe, path.child('startupProbe'), report);
}

function validateProbe(
  probe: Probe | undefined,
  gracePeriod: number | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (probe === undefined) return;
  validateHandler(probe, gracePeriod, path, report);
  for (const count of counts) checkNonNegative(probe[count], path.child(count), report);
  const { terminationGracePeriodSeconds: grace } = probe;
  if (grace !== undefined && grace <= 0)
    report.invalid(path.child('terminationGracePeriodSeconds'), grace, 'above-zero');
}

function checkSuccessThreshold(probe: Probe | undefined, path: FieldPath, report: Report): void {
  if (probe !== undefined && probe.successThreshold !== 1)
    report.invalid(path.child('successThreshold'), probe.successThreshold ?? 0, 'success-threshold-is-one');
}
