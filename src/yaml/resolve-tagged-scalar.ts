import { resolvePlainScalar } from './resolve-scalar.ts';

const prefix = 'tag:yaml.org,2002:';

/** Thrown nowhere: the value, or a fault where the tag and the text do not go together. */
export type TaggedScalar = { value: string | number | bigint | boolean | null } | { fault: string };

/** A scalar with an explicit tag, as go.yaml.in/yaml/v2 decodes it into an interface. Tags of others leave a string. */
export function resolveTaggedScalar(tag: string, text: string): TaggedScalar {
  if (!tag.startsWith(prefix)) return { value: text };
  const short = tag.slice(prefix.length);
  const resolved = resolvePlainScalar(text);
  const mismatch = { fault: `cannot decode ${text} as !!${short}` };
  switch (short) {
    case 'int':
      return typeof resolved === 'bigint' || Number.isInteger(resolved) ? { value: resolved } : mismatch;
    case 'float':
      return typeof resolved === 'number' || typeof resolved === 'bigint' ? { value: resolved } : mismatch;
    case 'bool':
      return typeof resolved === 'boolean' ? { value: resolved } : mismatch;
    case 'null':
      return resolved === null ? { value: null } : mismatch;
    case 'binary':
      return decodeBase64(text);
    default:
      return { value: text };
  }
}

function decodeBase64(text: string): TaggedScalar {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return { value: new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0))) };
  } catch {
    return { fault: '!!binary value contains invalid base64 data' };
  }
}
