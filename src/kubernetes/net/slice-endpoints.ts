import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain } from '../field-checks.ts';
import { isDnsLabel, isDnsSubdomain, isLabelValue } from '../names.ts';
import type { Report } from '../report.ts';
import type { Endpoint } from '../schema/types.generated.ts';
import { checkEndpointIp } from './check-address.ts';
import { formatIp, isIpv6, parseIp } from './ip.ts';

const mostEndpoints = 1000;
const mostAddresses = 100;
const mostHints = 8;

/** pkg/apis/discovery/validation validateEndpoints. */
export function validateSliceEndpoints(
  endpoints: readonly Endpoint[],
  addressType: string,
  path: FieldPath,
  report: Report,
): void {
  if (endpoints.length > mostEndpoints) {
    report.tooMany(path, mostEndpoints);
    return;
  }
  for (const [i, endpoint] of endpoints.entries()) {
    const at = path.index(i);
    const { addresses = [], nodeName, hostname, hints } = endpoint;
    const addressesPath = at.child('addresses');
    if (addresses.length === 0) report.required(addressesPath);
    else if (addresses.length > mostAddresses) report.tooMany(addressesPath, mostAddresses);
    for (const [j, address] of addresses.entries()) validateAddress(address, j, addressType, addressesPath, report);
    if (nodeName !== undefined) checkDnsSubdomain(nodeName, at.child('nodeName'), report);
    if (hostname !== undefined) checkDnsLabel(hostname, at.child('hostname'), report);
    if (hints === undefined) continue;
    validateHints(
      hints.forZones ?? [],
      at.child('hints', 'forZones'),
      (name, where) => {
        if (!isLabelValue(name)) report.invalid(where, name, 'label-value');
      },
      report,
    );
    validateHints(
      hints.forNodes ?? [],
      at.child('hints', 'forNodes'),
      (name, where) => {
        checkDnsSubdomain(name, where, report);
      },
      report,
    );
  }
}

/** An address of the other family is told of at the list, without its index. */
function validateAddress(address: string, index: number, type: string, path: FieldPath, report: Report): void {
  const at = path.index(index);
  if (type === 'FQDN') validateDomainName(address, at, report);
  if (type !== 'IPv4' && type !== 'IPv6') return;
  const ip = parseIp(address);
  if (ip === undefined) report.invalid(at, address, 'ip-address');
  else if (type === 'IPv6' && formatIp(ip) !== address) report.invalid(at, address, 'canonical-ip');
  else {
    if (isIpv6(ip) !== (type === 'IPv6')) report.invalid(path, address, 'address-of-type');
    checkEndpointIp(address, at, report);
  }
}

/** apimachinery pkg/util/validation IsFullyQualifiedDomainName. */
function validateDomainName(name: string, path: FieldPath, report: Report): void {
  const bare = name.replace(/\.$/, '');
  const labels = bare.split('.');
  if (name === '') report.required(path);
  else if (!isDnsSubdomain(bare) || labels.length < 2 || !labels.every(isDnsLabel))
    report.invalid(path, name, 'domain-name');
}

function validateHints(
  hints: readonly { readonly name: string }[],
  path: FieldPath,
  check: (name: string, path: FieldPath) => void,
  report: Report,
): void {
  if (hints.length > mostHints) {
    report.tooMany(path, mostHints);
    return;
  }
  const seen = new Set<string>();
  for (const [i, { name = '' }] of hints.entries()) {
    const at = path.child(i, 'name');
    if (seen.has(name)) report.duplicate(at, name);
    seen.add(name);
    check(name, at);
  }
}
