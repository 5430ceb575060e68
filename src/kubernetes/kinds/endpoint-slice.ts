import { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkOneOf, checkQualifiedName, checkRequiredOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateSliceEndpoints } from '../net/slice-endpoints.ts';
import type { Report } from '../report.ts';
import type { EndpointSlicePort } from '../schema/types.generated.ts';

const mostPorts = 20_000;

/** pkg/apis/discovery/v1/defaults.go SetDefaults_EndpointPort; pkg/apis/discovery/validation ValidateEndpointSlice. */
export const endpointSliceRules = defineKind('discovery.k8s.io/v1/EndpointSlice', {
  applyDefaults: (slice) => {
    for (const port of slice.ports ?? []) {
      port.name ??= '';
      port.protocol ??= 'TCP';
    }
    // Of an older version of the API, and no longer written.
    for (const endpoint of slice.endpoints ?? []) delete endpoint.deprecatedTopology;
  },
  validate: (slice, report) => {
    const { addressType = '' } = slice;
    checkRequiredOneOf(addressType, ['FQDN', 'IPv4', 'IPv6'], FieldPath.of('addressType'), report);
    if (addressType === 'FQDN')
      report.warn(FieldPath.of('addressType'), { code: 'deprecated', rule: 'fqdn-slices-deprecated' });
    validatePorts(slice.ports ?? [], FieldPath.of('ports'), report);
    validateSliceEndpoints(slice.endpoints ?? [], addressType, FieldPath.of('endpoints'), report);
  },
});

function validatePorts(ports: readonly EndpointSlicePort[], path: FieldPath, report: Report): void {
  if (ports.length > mostPorts) {
    report.tooMany(path, mostPorts);
    return;
  }
  const names = new Set<string>();
  for (const [i, { name = '', protocol, appProtocol }] of ports.entries()) {
    const at = path.index(i);
    if (name !== '') checkDnsLabel(name, at.child('name'), report);
    if (names.has(name)) report.duplicate(at.child('name'), name);
    names.add(name);
    checkOneOf(protocol, ['SCTP', 'TCP', 'UDP'], at.child('protocol'), report);
    if (appProtocol !== undefined) checkQualifiedName(appProtocol, at.child('appProtocol'), report);
  }
}
