import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import { isDnsSearchPath } from '../names.ts';
import { checkIp } from '../net/check-address.ts';
import type { Report } from '../report.ts';
import type { PodDNSConfig } from '../schema/types.generated.ts';

const maxNameservers = 3;
const maxSearches = 32;
const maxSearchCharacters = 2048;

/** pkg/apis/core/validation validatePodDNSConfig. */
export function validateDnsConfig(
  config: PodDNSConfig | undefined,
  policy: string | undefined,
  path: FieldPath,
  report: Report,
): void {
  const { nameservers = [], searches = [], options = [] } = config ?? {};
  if (policy === 'None') {
    if (config === undefined) {
      report.required(path, 'dns-none-needs-nameserver');
      return;
    }
    if (nameservers.length === 0) {
      report.required(path.child('nameservers'), 'dns-none-needs-nameserver');
      return;
    }
  }
  if (nameservers.length > maxNameservers) report.invalid(path.child('nameservers'), nameservers, 'max-nameservers');
  for (const [i, nameserver] of nameservers.entries()) checkIp(nameserver, path.child('nameservers', i), report);
  if (searches.length > maxSearches || searches.join(' ').length > maxSearchCharacters)
    report.invalid(path.child('searches'), searches.slice(0, 3), 'max-searches');
  for (const [i, search] of searches.entries())
    if (search !== '.' && !isDnsSearchPath(search.replace(/\.$/, '')))
      report.invalid(path.child('searches', i), search, 'dns-search-path');
  for (const [i, { name }] of options.entries()) if (isBlank(name)) report.required(path.child('options', i));
}
