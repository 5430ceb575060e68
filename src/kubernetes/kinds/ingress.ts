import { FieldPath } from '../../model/field-path.ts';
import { checkDnsSubdomain, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { isWildcardDnsSubdomain } from '../names.ts';
import { validateIngressBackend } from '../net/ingress-backend.ts';
import { parseIp } from '../net/ip.ts';
import type { Report } from '../report.ts';
import type { HTTPIngressPath, IngressRule, IngressTLS } from '../schema/types.generated.ts';

const pathTypes = ['Exact', 'ImplementationSpecific', 'Prefix'];
const classAnnotation = 'kubernetes.io/ingress.class';
const notInPaths = ['//', '/./', '/../', '%2f', '%2F'];
const notAtEnds = ['/..', '/.'];

/** pkg/apis/networking/validation ValidateIngressCreate; it has no defaults. */
export const ingressRules = defineKind('networking.k8s.io/v1/Ingress', {
  applyDefaults: () => {},
  validate: ({ metadata, spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const rules = spec.rules ?? [];
    if (rules.length === 0 && spec.defaultBackend === undefined) report.invalid(path, {}, 'ingress-rules-or-backend');
    if (spec.defaultBackend !== undefined)
      validateIngressBackend(spec.defaultBackend, path.child('defaultBackend'), report);
    for (const [i, rule] of rules.entries()) validateRule(rule, path.child('rules', i), report);
    for (const [i, tls] of (spec.tls ?? []).entries()) validateTls(tls, path.child('tls', i), report);
    const className = spec.ingressClassName;
    if (className !== undefined) checkDnsSubdomain(className, path.child('ingressClassName'), report);
    const annotation = metadata?.annotations?.[classAnnotation];
    if (annotation === undefined) return;
    // The server leaves `metadata` out of this path.
    if (className === undefined)
      report.warn(FieldPath.of('metadata', 'annotations').key(classAnnotation), {
        code: 'deprecated',
        rule: 'ingress-class-annotation',
      });
    else if (annotation !== className)
      report.invalid(FieldPath.of('annotations', classAnnotation), annotation, 'ingress-class-agrees');
  },
});

function validateRule(rule: IngressRule, path: FieldPath, report: Report): void {
  const host = rule.host ?? '';
  if (host !== '') {
    if (parseIp(host) !== undefined) report.invalid(path.child('host'), host, 'host-not-ip');
    checkHost(host, path.child('host'), report);
  }
  if (rule.http === undefined) return;
  const paths = rule.http.paths ?? [];
  const pathsPath = path.child('http', 'paths');
  if (paths.length === 0) report.required(pathsPath);
  for (const [i, httpPath] of paths.entries()) validatePath(httpPath, pathsPath.index(i), report);
}

function validatePath(given: HTTPIngressPath, path: FieldPath, report: Report): void {
  const { pathType, path: text = '' } = given;
  if (pathType === undefined) {
    report.required(path.child('pathType'), 'path-type');
    return;
  }
  const at = path.child('path');
  if (!pathTypes.includes(pathType)) report.notSupported(path.child('pathType'), pathType, pathTypes);
  else if (pathType === 'ImplementationSpecific') {
    if (text !== '' && !text.startsWith('/')) report.invalid(at, text, 'absolute-path');
  } else {
    if (!text.startsWith('/')) report.invalid(at, text, 'absolute-path');
    if (notInPaths.some((part) => text.includes(part)) || notAtEnds.some((end) => text.endsWith(end)))
      report.invalid(at, text, 'plain-path');
  }
  validateIngressBackend(given.backend ?? {}, path.child('backend'), report);
}

function validateTls({ hosts = [], secretName }: IngressTLS, path: FieldPath, report: Report): void {
  for (const [i, host] of hosts.entries()) checkHost(host, path.child('hosts', i), report);
  if (!isBlank(secretName)) checkDnsSubdomain(secretName, path.child('secretName'), report);
}

/** Only a leading `*.` may stand for any one label. */
function checkHost(host: string, path: FieldPath, report: Report): void {
  if (!host.includes('*')) checkDnsSubdomain(host, path, report);
  else if (!isWildcardDnsSubdomain(host)) report.invalid(path, host, 'wildcard-host');
}
