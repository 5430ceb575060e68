import { fromBase64 } from './base64.ts';

const begin = '-----BEGIN ';
const dashes = '-----';

/** The kinds of the PEM blocks in base64 data whose contents are whole. */
export function pemBlocks(data: string | undefined): string[] {
  const found: string[] = [];
  let kind = '';
  let body: string[] = [];
  for (const written of fromBase64(data ?? '').split('\n')) {
    const line = written.trim();
    if (line.startsWith(begin) && line.endsWith(dashes)) {
      kind = line.slice(begin.length, -dashes.length);
      body = [];
    } else if (line === `-----END ${kind}-----`) {
      if (isWholeDer(body.join(''))) found.push(kind);
    } else body.push(line);
  }
  return found;
}

/** Base64 of a DER sequence that is as long as it says (ITU-T X.690, 8.1): what was cut off or made up is not. */
function isWholeDer(base64: string): boolean {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(base64)) return false;
  const bytes = atob(base64);
  const first = bytes.charCodeAt(1);
  const sizeLength = first < 0x80 ? 0 : first & 0x7f;
  if (bytes.charCodeAt(0) !== 0x30 || sizeLength > 4) return false;
  let size = sizeLength === 0 ? first : 0;
  for (let i = 2; i < 2 + sizeLength; i += 1) size = size * 256 + bytes.charCodeAt(i);
  return bytes.length === 2 + sizeLength + size;
}
