/**
 * The tag of an image reference as the API server reads it (distribution/reference ParseNormalizedNamed):
 * `latest` where neither tag nor digest is written, '' beside a digest, and '' for a reference that is none.
 */
export function imageTag(image: string): string {
  if (image.length > 1000) return '';
  const slash = image.indexOf('/');
  const first = image.slice(0, slash);
  const named = slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const domain = named ? first : 'docker.io';
  const rest = named ? image.slice(slash + 1) : image;
  const match = reference.exec(rest);
  if (match === null || !domainForm.test(domain) || (!named && /^[a-f0-9]{64}$/.test(image))) return '';
  const { name = '', tag, digest } = match.groups ?? {};
  if (domain.length + 1 + name.length > 255) return '';
  return tag ?? (digest === undefined ? 'latest' : '');
}

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const reference = new RegExp(
  `^(?<name>${component}(?:/${component})*)(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}))?$`,
);
const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domainForm = new RegExp(`^(?:${domainComponent}(?:\\.${domainComponent})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
