import { resolvePlainScalar } from './resolve-scalar.ts';

const prefix = 'tag:yaml.org,2002:';

/** The tag of `<<`, which some tools write out. */
export const mergeTag = `${prefix}merge`;

/** The value, or a fault where the tag and the text do not go together. */
export type TaggedScalar = string | number | bigint | boolean | null | { readonly fault: string };

/** A scalar with an explicit tag, as go.yaml.in/yaml/v2 decodes it into an interface. Tags of others leave a string. */
export function resolveTaggedScalar(tag: string, text: string): TaggedScalar {
  if (!tag.startsWith(prefix)) return text;
  const short = tag.slice(prefix.length);
  const resolved = resolvePlainScalar(text);
  const mismatch = { fault: `cannot decode ${text} as !!${short}` };
  switch (short) {
    case 'int':
      return typeof resolved === 'bigint' || Number.isInteger(resolved) ? resolved : mismatch;
    case 'float':
      return typeof resolved === 'number' || typeof resolved === 'bigint' ? resolved : mismatch;
    case 'bool':
      return typeof resolved === 'boolean' ? resolved : mismatch;
    case 'null':
      return resolved === null ? null : mismatch;
    case 'binary':
      return decodeBase64(text);
    default:
      return text;
  }
}

function decodeBase64(text: string): TaggedScalar {
  const packed = text.replace(/[\r\n]/g, '');
  // Go's StdEncoding asks for padding, which atob does not.
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed))
    return { fault: '!!binary value contains invalid base64 data' };
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
