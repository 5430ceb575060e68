import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, checkPortNumber, isBlank } from '../field-checks.ts';
import { isPathSegmentName, isPortName } from '../names.ts';
import type { Report } from '../report.ts';
import type { IngressBackend, IngressServiceBackend } from '../schema/types.generated.ts';

/** pkg/apis/networking/validation validateIngressBackend: a Service with one port, or another resource. */
export function validateIngressBackend(backend: IngressBackend, path: FieldPath, report: Report): void {
  const { resource, service } = backend;
  if (resource !== undefined && service !== undefined) report.invalid(path, '', 'one-backend');
  else if (resource !== undefined) validateTypedReference(resource, path.child('resource'), report);
  else if (service !== undefined) validateServiceBackend(service, path, report);
  else report.invalid(path, '', 'ingress-backend');
}

/** What is wrong with the port as a whole, the server tells at the backend. */
function validateServiceBackend(service: IngressServiceBackend, path: FieldPath, report: Report): void {
  const { name: portName, number } = service.port ?? {};
  if (isBlank(service.name)) report.required(path.child('service', 'name'));
  else checkDnsLabel(service.name, path.child('service', 'name'), report);
  if (!isBlank(portName) && number) report.invalid(path, '', 'backend-port-name-or-number');
  else if (!isBlank(portName)) {
    if (!isPortName(portName)) report.invalid(path.child('service', 'port', 'name'), portName, 'port-name');
  } else if (number) checkPortNumber(number, path.child('service', 'port', 'number'), report);
  else report.required(path, 'backend-port-name-or-number');
}

/** A reference by API group, kind and name, of Ingress backends and IngressClass parameters. */
export function validateTypedReference(
  reference: { readonly apiGroup?: string; readonly kind: string; readonly name: string },
  path: FieldPath,
  report: Report,
): void {
  if (reference.apiGroup !== undefined) checkDnsSubdomain(reference.apiGroup, path.child('apiGroup'), report);
  for (const field of ['kind', 'name'] as const) {
    const value = reference[field];
    if (isBlank(value)) report.required(path.child(field));
    else if (!isPathSegmentName(value)) report.invalid(path.child(field), value, 'path-segment');
  }
}
