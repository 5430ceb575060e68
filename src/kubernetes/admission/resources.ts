import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';

/** Resources and subresources of a rule, with wildcards (admissionregistration validation validateResources). */
export function validateResources(resources: readonly string[], path: FieldPath, report: Report): void {
  if (resources.length === 0) report.required(path, 'admission-resources');
  const allOfResource = new Set<string>();
  const ofAllResources = new Set<string>();
  let plain = false;
  for (const [i, entry] of resources.entries()) {
    if (entry === '') {
      report.required(path.index(i));
      continue;
    }
    const slash = entry.indexOf('/');
    if (slash < 0) {
      // The server remembers the last one only.
      plain = entry !== '*';
      continue;
    }
    const resource = entry.slice(0, slash);
    const subresource = entry.slice(slash + 1);
    if (allOfResource.has(resource) || ofAllResources.has(subresource))
      report.invalid(path.index(i), entry, 'subresource-covered');
    if (subresource === '*') allOfResource.add(resource);
    if (resource === '*') ofAllResources.add(subresource);
  }
  const isCrowded = resources.includes('*/*') && resources.length > 1;
  if (isCrowded || (resources.includes('*') && plain)) report.invalid(path, [...resources], 'wildcard-alone');
}
