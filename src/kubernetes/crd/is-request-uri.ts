/** A `%` that two hexadecimal digits do not follow. */
export const badEscape = /%(?:$|[^0-9a-f]|[0-9a-f](?:$|[^0-9a-f]))/i;
const userInfo = /^[\w\-.:~!$&'()*+,;=%@]*$/;
/** In a host, only bytes beyond ASCII may be escaped; controls are looked for elsewhere. */
const host = /^(?:[^ #/?@\\^`{|}%]|%[89a-f][0-9a-f]|%25)*$/i;

/** Whether Go's url.ParseRequestURI takes a text: an absolute URI or an absolute path, of which a query may follow. */
export function isRequestUri(text: string): boolean {
  if (text === '*') return true;
  if (/\p{Cc}/u.test(text)) return false;
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):)?([^?]*)/i.exec(text) ?? [];
  if (!rest.startsWith('/')) return scheme !== '';
  if (scheme === '' || !rest.startsWith('//')) return !badEscape.test(rest);
  const slash = rest.indexOf('/', 2);
  const end = slash === -1 ? rest.length : slash;
  return isAuthority(rest.slice(2, end)) && !badEscape.test(rest.slice(end));
}

/** `user:password@host:port`, of which only the host must be there, if empty. */
function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  const user = text.slice(0, Math.max(0, at));
  const name = text.slice(at + 1);
  if (!userInfo.test(user) || badEscape.test(user) || !host.test(name)) return false;
  const bracket = name.lastIndexOf(']');
  if (name.startsWith('[')) return bracket !== -1 && /^(?::\d*)?$/.test(name.slice(bracket + 1));
  const colon = name.lastIndexOf(':');
  return colon === -1 || /^\d*$/.test(name.slice(colon + 1));
}
