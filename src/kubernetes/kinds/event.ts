import { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName, checkRequired } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import type { Report } from '../report.ts';
import type { Event } from '../schema/types.generated.ts';

/** pkg/apis/core/validation/events.go, for Events of the core: those without `eventTime` are of the old kind. */
export const eventRules = defineKind('v1/Event', {
  metadata: { nameForm: 'path-segment', finalizers: 'any-name', checked: 'last' },
  applyDefaults: () => {},
  validate: (event, report) => {
    const namespace = event.metadata?.namespace ?? '';
    const about = event.involvedObject?.namespace ?? '';
    const isNew = event.eventTime !== undefined;
    const homes = isNew ? ['default', 'kube-system'] : ['', 'default'];
    const fits = about === '' ? homes.includes(namespace) : isNew || about === namespace;
    if (!fits) report.invalid(FieldPath.of('involvedObject', 'namespace'), about, 'event-namespace');
    if (isNew) validateNew(event, report);
  },
});

const limits = { reportingInstance: 128, action: 128, reason: 128, message: 1024 } as const;

function validateNew(event: Event, report: Report): void {
  const controller = FieldPath.of('reportingComponent');
  checkRequired(event.reportingComponent, controller, report);
  checkQualifiedName(event.reportingComponent, controller, report);
  for (const field of ['reportingInstance', 'action', 'reason', 'message'] as const) {
    const text = event[field] ?? '';
    if (field !== 'message') checkRequired(text, FieldPath.of(field), report);
    if (text.length > limits[field]) report.invalid(FieldPath.of(field), '', 'event-text-length');
  }
}
