import type { FieldPath } from '../model/field-path.ts';
import { pemBlocks } from './pem-blocks.ts';
import type { Report } from './report.ts';

/**
 * Warns of a TLS Secret without a certificate or without a private key (registry/core/secret warningsForSecret). Whether
 * what is inside the PEM blocks is a certificate and a key, and whether the two belong together, is looked at no closer
 * than that it is whole.
 */
export function warnOfTls(data: Readonly<Record<string, string>>, path: FieldPath, report: Report): void {
  const certificate = pemBlocks(data['tls.crt']);
  const key = pemBlocks(data['tls.key']);
  if (!certificate.includes('CERTIFICATE') && certificate.some(isPrivateKey) && key.includes('CERTIFICATE')) {
    report.warn(path.key('tls.crt'), { code: 'risky', rule: 'tls-swapped' });
    return;
  }
  if (!certificate.includes('CERTIFICATE'))
    report.warn(path.key('tls.crt'), { code: 'risky', rule: 'tls-certificate' });
  if (!key.some(isPrivateKey)) report.warn(path.key('tls.key'), { code: 'risky', rule: 'tls-private-key' });
}

function isPrivateKey(kind: string): boolean {
  return kind === 'PRIVATE KEY' || kind.endsWith(' PRIVATE KEY');
}
