/**
 * The forms of names in the API (apimachinery pkg/util/validation/validation.go, pkg/api/validate/content).
 * Lengths count bytes there; every form is ASCII alone, so that counting UTF-16 units after the match is the same.
 */
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const label1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const qualified = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const searchPath = /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;
const sysctl = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
const httpPath = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;

/** RFC 1123 label: at most 63 of a–z, 0–9, `-`, not beginning or ending with `-`. */
export function isDnsLabel(value: string): boolean {
  return value.length <= 63 && label.test(value);
}

/** RFC 1035 label: a DNS label that begins with a letter. */
export function isDns1035Label(value: string): boolean {
  return value.length <= 63 && label1035.test(value);
}

/** RFC 1123 subdomain: labels joined by dots, at most 253 characters; single labels may be longer than 63. */
export function isDnsSubdomain(value: string): boolean {
  return value.length <= 253 && subdomain.test(value);
}

/** `*.` and a DNS subdomain. */
export function isWildcardDnsSubdomain(value: string): boolean {
  return value.length <= 253 && value.startsWith('*.') && subdomain.test(value.slice(2));
}

/** A label's key: a name of at most 63 characters, with a DNS subdomain and `/` before it or not. */
export function isQualifiedName(value: string): boolean {
  const parts = value.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2 || name.length > 63 || !qualified.test(name)) return false;
  return parts.length === 1 || isDnsSubdomain(parts[0] ?? '');
}

/** A label's value: empty, or at most 63 characters of a name. */
export function isLabelValue(value: string): boolean {
  return value === '' || (value.length <= 63 && qualified.test(value));
}

/** A port's name in a container (IANA service name): at most 15 of a–z, 0–9, `-`, a letter among them. */
export function isPortName(value: string): boolean {
  return /^[a-z0-9](?:-?[a-z0-9])*$/.test(value) && value.length <= 15 && /[a-z]/.test(value);
}

/** A key of a ConfigMap or Secret. */
export function isConfigMapKey(value: string): boolean {
  return value.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(value) && value !== '.' && !value.startsWith('..');
}

/** What can stand between two slashes of a URL; RBAC asks no more of names. */
export function isPathSegmentName(value: string): boolean {
  return value !== '.' && value !== '..' && !/[/%]/.test(value);
}

/** A search path of resolv.conf: as a DNS subdomain, with underscores. */
export function isDnsSearchPath(value: string): boolean {
  return value.length <= 253 && searchPath.test(value);
}

/** An environment variable's name: printable ASCII without `=`, the relaxed form that is the rule since 1.34. */
export function isEnvName(value: string): boolean {
  return /^[ -<>-~]+$/.test(value);
}

export function isHttpHeaderName(value: string): boolean {
  return /^[-A-Za-z0-9]+$/.test(value);
}

/** A kernel parameter, its parts joined by dots or slashes. */
export function isSysctlName(value: string): boolean {
  return value.length <= 253 && sysctl.test(value);
}

/** `example.com/path`, as `managedBy` of a Job. */
export function isDomainPrefixedPath(value: string): boolean {
  const slash = value.indexOf('/');
  return slash > 0 && isDnsSubdomain(value.slice(0, slash)) && httpPath.test(value.slice(slash + 1));
}

/** False where a part of the path is `..`. */
export function hasNoBacksteps(path: string): boolean {
  return !path.split('/').includes('..');
}

/** A path that stays below where it is used: relative and without `..` parts. */
export function isDescendingPath(path: string): boolean {
  return !path.startsWith('/') && hasNoBacksteps(path);
}
