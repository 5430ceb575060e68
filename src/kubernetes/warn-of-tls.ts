import type { FieldPath } from '../model/field-path.ts';
import { fromBase64 } from './base64.ts';
import type { Report } from './report.ts';

/** A line that begins a PEM block, with the kind of the block. */
const begin = /^-----BEGIN ([A-Z0-9 ]+)-----[ \t\r]*$/gm;

/**
 * Warns of a TLS Secret without a certificate or without a private key (registry/core/secret warningsForSecret). Whether
 * what is inside the PEM blocks can be read, and whether the two belong together, is not looked at.
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

function blocksOf(data: string | undefined): string[] {
  const text = fromBase64(data ?? '');
  return [...text.matchAll(begin)]
    .filter(({ 1: kind = '', index }) => text.includes(`\n-----END ${kind}-----`, index))
    .map(({ 1: kind = '' }) => kind);
}

function isPrivateKey(kind: string): boolean {
  return kind === 'PRIVATE KEY' || kind.endsWith(' PRIVATE KEY');
}
