import { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { isDomainPrefixedPath } from '../names.ts';
import { validateTypedReference } from '../net/ingress-backend.ts';
import type { Report } from '../report.ts';
import type { IngressClassParametersReference } from '../schema/types.generated.ts';

const longestController = 250;
const scopes = ['Cluster', 'Namespace'];

/** pkg/apis/networking/v1/defaults.go SetDefaults_IngressClass; pkg/apis/networking/validation ValidateIngressClass. */
export const ingressClassRules = defineKind('networking.k8s.io/v1/IngressClass', {
  applyDefaults: ({ spec }) => {
    if (spec?.parameters) spec.parameters.scope ??= 'Cluster';
  },
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    const { controller = '', parameters } = spec;
    validateController(controller, path.child('controller'), report);
    if (parameters !== undefined) validateParameters(parameters, path.child('parameters'), report);
  },
});

function validateController(controller: string, path: FieldPath, report: Report): void {
  if (controller.length > longestController) report.tooLong(path, longestController, 'characters');
  if (isBlank(controller)) report.required(path);
  else if (!isDomainPrefixedPath(controller)) report.invalid(path, controller, 'domain-prefixed-path');
}

function validateParameters(parameters: IngressClassParametersReference, path: FieldPath, report: Report): void {
  validateTypedReference(parameters, path, report);
  const { scope = '', namespace } = parameters;
  if (!scopes.includes(scope)) report.notSupported(path.child('scope'), scope, scopes);
  else if (scope === 'Cluster') {
    if (namespace !== undefined) report.forbidden(path.child('namespace'), 'namespace-with-namespace-scope');
  } else if (namespace === undefined) report.required(path.child('namespace'), 'namespace-with-namespace-scope');
  else checkDnsLabel(namespace, path.child('namespace'), report);
}
