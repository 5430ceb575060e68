import type { CelTypeName } from './cel-type.ts';

/** The functions of which the type of the result is known, whatever they are called with. */
const results: Readonly<Partial<Record<CelTypeName, string>>> = {
  bool: `bool has contains startsWith endsWith matches isIP isCIDR isURL isQuantity isSemver isSorted isGreaterThan
    isLessThan hasValue containsIP containsCIDR isInteger isUnspecified isLoopback isLinkLocalMulticast
    isLinkLocalUnicast isGlobalUnicast allowed errored`,
  int: `size int indexOf lastIndexOf getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear
    compareTo asInteger prefixLength family`,
  uint: 'uint',
  double: 'double asApproximateFloat',
  string: `string lowerAscii upperAscii replace substring trim join charAt format find
    getScheme getHost getHostname getPort getEscapedPath error reason`,
  bytes: 'bytes',
  list: 'split findAll distinct flatten sort sortBy reverse slice',
  object: 'check',
  duration: 'duration',
  timestamp: 'timestamp',
};

/** Others of CEL, its extensions and the libraries of Kubernetes. */
const others = `dyn type getHours getMinutes getSeconds getMilliseconds sum min max
  url getQuery quantity sign add sub ip cidr masked semver major minor patch isCanonical
  path group resource subresource namespace name serviceAccount fieldSelector labelSelector
  of ofNonZeroValue none value or orValue optMap optFlatMap unwrap unwrapOpt first last
  all exists exists_one existsOne map filter transformList transformMap transformMapEntry
  contains equivalent intersects range bind quote
  named validate dns1123Label dns1123Subdomain dns1035Label qualifiedName dns1123LabelPrefix dns1123SubdomainPrefix
  dns1035LabelPrefix labelValue uri uuid byte date datetime`;

const resultOf = new Map<string, CelTypeName>();
for (const name of split(others)) resultOf.set(name, 'unknown');
for (const [type, names] of Object.entries(results))
  for (const name of split(names)) resultOf.set(name, type as CelTypeName);

/** Names before a dot that belong to functions, as in `sets.contains(...)`. */
export const functionNamespaces: ReadonlySet<string> = new Set(
  'sets optional format ip cidr base64 strings lists cel kubernetes'.split(' '),
);

/** Functions that are known behind such a name alone. */
export const qualifiedOnly: ReadonlySet<string> = new Set(['quote']);

/** The type of a function's result, `unknown` where it depends; undefined for a function that there is not. */
export function functionResult(name: string): CelTypeName | undefined {
  return resultOf.get(name);
}

function split(names: string): string[] {
  return names.trim().split(/\s+/);
}
