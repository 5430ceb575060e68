import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { isDnsSubdomain } from '../names.ts';
import { pemBlocks } from '../pem-blocks.ts';
import type { Report } from '../report.ts';

const usages = [
  'any',
  'cert sign',
  'client auth',
  'code signing',
  'content commitment',
  'crl sign',
  'data encipherment',
  'decipher only',
  'digital signature',
  'email protection',
  'encipher only',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'key agreement',
  'key encipherment',
  'microsoft sgc',
  'netscape sgc',
  'ocsp signing',
  's/mime',
  'server auth',
  'signing',
  'timestamping',
];

/**
 * pkg/apis/certificates/validation ValidateCertificateSigningRequestCreate. Of the request itself only its outermost form is
 * looked at. Who asks is known to the server alone, whatever the manifest says.
 */
export const certificateSigningRequestRules = defineKind('certificates.k8s.io/v1/CertificateSigningRequest', {
  metadata: { nameForm: 'path-segment' },
  applyDefaults: (request) => {
    for (const field of ['username', 'uid', 'groups', 'extra'] as const) delete request.spec?.[field];
  },
  validate: ({ spec = { request: '', signerName: '' } }, report) => {
    const path = FieldPath.of('spec');
    const { request = '', signerName = '', usages: given = [], expirationSeconds } = spec;
    if (pemBlocks(request)[0] !== 'CERTIFICATE REQUEST')
      report.invalid(path.child('request'), request, 'certificate-request');
    if (given.length === 0) report.required(path.child('usages'));
    for (const [i, usage] of given.entries()) {
      checkOneOf(usage, usages, path.child('usages', i), report);
      if (given.indexOf(usage) < i) report.duplicate(path.child('usages', i), usage);
    }
    if (signerName === 'kubernetes.io/legacy-unknown')
      report.invalid(path.child('signerName'), signerName, 'legacy-signer');
    else checkSignerName(signerName, path.child('signerName'), report);
    if (expirationSeconds !== undefined && expirationSeconds < 600)
      report.invalid(path.child('expirationSeconds'), expirationSeconds, 'certificate-lifetime');
  },
});

/** pkg/apis/core/validation ValidateSignerName. */
function checkSignerName(name: string, path: FieldPath, report: Report): void {
  if (isBlank(name)) {
    report.required(path);
    return;
  }
  const slash = name.indexOf('/');
  const domain = name.slice(0, slash);
  if (slash === -1 || !isDnsSubdomain(domain) || !isDnsSubdomain(name.slice(slash + 1)) || !domain.includes('.'))
    report.invalid(path, name, 'signer-name');
}
