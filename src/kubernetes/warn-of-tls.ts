import type { FieldPath } from '../model/field-path.ts';
import { fromBase64 } from './base64.ts';
import type { Report } from './report.ts';

/**
 * Warns of a TLS Secret without a certificate or without a private key (registry/core/secret warningsForSecret). Whether
 * what is inside the PEM blocks is a certificate and a key, and whether the two belong together, is looked at no closer
 * than that it is whole.
 */
export function warnOfTls(data: Readonly<Record<string, string>>, path: FieldPath, report: Report): void {
  const certificate = blocksOf(data['tls.crt']);
  const key = blocksOf(data['tls.key']);
  if (!certificate.includes('CERTIFICATE') && certificate.some(isPrivateKey) && key.includes('CERTIFICATE')) {
    report.warn(path.key('tls.crt'), { code: 'risky', rule: 'tls-swapped' });
    return;
  }
  if (!certificate.includes('CERTIFICATE'))
    report.warn(path.key('tls.crt'), { code: 'risky', rule: 'tls-certificate' });
  if (!key.some(isPrivateKey)) report.warn(path.key('tls.key'), { code: 'risky', rule: 'tls-private-key' });
}

const begin = '-----BEGIN ';
const dashes = '-----';

/** The kinds of the PEM blocks whose contents are whole. */
function blocksOf(data: string | undefined): string[] {
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

function isPrivateKey(kind: string): boolean {
  return kind === 'PRIVATE KEY' || kind.endsWith(' PRIVATE KEY');
}
