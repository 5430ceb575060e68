/**
 * An image reference in full: registry, repository, tag or digest. `nginx`, `nginx:latest` and
 * `docker.io/library/nginx:latest` are the same image (distribution/reference normalize.go).
 */
export function canonicalImage(image: string): string {
  const at = image.indexOf('@');
  const digest = at === -1 ? '' : image.slice(at);
  const named = at === -1 ? image : image.slice(0, at);
  const slash = named.lastIndexOf('/');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > slash;
  const tag = hasTag ? named.slice(colon) : digest === '' ? ':latest' : '';
  return `${canonicalRepository(hasTag ? named.slice(0, colon) : named)}${tag}${digest}`;
}

function canonicalRepository(name: string): string {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  // A first part is a registry only if it looks like a host; else the name is Docker Hub's.
  const isHost = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
  const host = isHost ? first : 'docker.io';
  const repository = isHost ? name.slice(slash + 1) : name;
  if (host !== 'docker.io' && host !== 'index.docker.io') return `${host}/${repository}`;
  return `docker.io/${repository.includes('/') ? repository : `library/${repository}`}`;
}
