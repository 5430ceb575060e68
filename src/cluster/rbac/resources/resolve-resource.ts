import type { ApiResource } from './api-resource.ts';
import { apiResources } from './api-resources.ts';

/**
 * The resource that kubectl understands by a word: plural, singular (so also the kind in any case) or short name, with
 * `.group`, `.version.group` or the beginning of a group behind it; undefined where the server has none. Follows
 * apimachinery schema.ParseResourceArg, and client-go restmapper/shortcut.go and discovery.go. Where several groups
 * have one, as for `events`, the first group counts.
 *
 * @param custom Resources beside the API's own.
 */
export function resolveResource(word: string, custom: readonly ApiResource[] = []): ApiResource | undefined {
  const all = [...apiResources(), ...custom];
  const [name = '', ...rest] = word.toLowerCase().split('.');
  const [version = '', ...group] = rest;
  return (
    (rest.length > 1 ? findVersion(all, name, version, group.join('.')) : undefined) ?? find(all, name, rest.join('.'))
  );
}

function findVersion(all: readonly ApiResource[], name: string, version: string, group: string) {
  const inGroup = all.filter((each) => each.group === group);
  const named = inGroup.find((each) => isCalled(each, name));
  // kubectl forgets the version when it spells out a short name.
  if (named !== undefined) return named.versions.includes(version) ? named : undefined;
  return inGroup.find((each) => each.shortNames.includes(name));
}

function find(all: readonly ApiResource[], name: string, group: string): ApiResource | undefined {
  if (group === '') return findIn(all, name);
  const exact = all.filter((each) => each.group === group);
  return (
    findIn(exact, name) ??
    findIn(
      all.filter((each) => each.group.startsWith(group)),
      name,
    )
  );
}

/** A full name is never taken for a short one. */
function findIn(resources: readonly ApiResource[], name: string): ApiResource | undefined {
  return resources.find((each) => isCalled(each, name)) ?? resources.find((each) => each.shortNames.includes(name));
}

function isCalled({ plural, singular }: ApiResource, name: string): boolean {
  return plural === name || singular === name;
}
