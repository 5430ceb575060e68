const form = /^v([1-9][0-9]*)(?:(alpha|beta)([1-9][0-9]*))?$/;

/**
 * Orders versions by how much is promised of them (apimachinery pkg/version helpers.go): `v2` after `v1` after `v2beta1`
 * after `v1alpha1`, and all of these after other names, those that come first in the alphabet last. Negative where `a`
 * comes before `b`.
 */
export function compareVersions(a: string, b: string): number {
  const [partsOfA, partsOfB] = [partsOf(a), partsOf(b)];
  if (partsOfA === undefined || partsOfB === undefined) {
    if (partsOfA !== undefined) return 1;
    if (partsOfB !== undefined) return -1;
    return a === b ? 0 : a < b ? 1 : -1;
  }
  for (const [i, part] of partsOfA.entries()) {
    const other = partsOfB[i] ?? 0;
    if (part !== other) return part - other;
  }
  return 0;
}

function partsOf(version: string): readonly number[] | undefined {
  const match = form.exec(version);
  if (match === null) return undefined;
  const [, major, stage, minor = '0'] = match;
  return [['alpha', 'beta', undefined].indexOf(stage), Number(major), Number(minor)];
}
