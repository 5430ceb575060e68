import type { FieldPath } from '../../model/field-path.ts';
import { checkFileMode, checkRequired, isBlank } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import type {
  ClusterTrustBundleProjection,
  PodCertificateProjection,
  ProjectedVolumeSource,
  VolumeProjection,
} from '../schema/types.generated.ts';
import { checkFilePath, validateDownwardApiFile, validateKeyToPath } from './volume-sources.ts';

const keyTypes = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
const day = 24 * 60 * 60;

/** pkg/apis/core/validation validateProjectedVolumeSource: several sources in one folder, no file twice. */
export function validateProjected(projected: ProjectedVolumeSource, path: FieldPath, report: Report): void {
  checkFileMode(projected.defaultMode, path.child('defaultMode'), report);
  const files = new Set<string>();
  const place = (file: string | undefined) => {
    if (isBlank(file)) return;
    if (files.has(file)) report.invalid(path, file, 'one-file-a-path');
    files.add(file);
  };
  for (const [i, source] of (projected.sources ?? []).entries())
    validateSource(source, path, path.child('sources', i), place, report);
}

type Place = (file: string | undefined) => void;

function validateSource(
  source: VolumeProjection,
  volume: FieldPath,
  path: FieldPath,
  place: Place,
  report: Report,
): void {
  for (const kind of ['secret', 'configMap'] as const) {
    const projection = source[kind];
    if (projection === undefined) continue;
    checkRequired(projection.name, path.child(kind, 'name'), report);
    for (const [i, item] of (projection.items ?? []).entries()) {
      validateKeyToPath(item, path.child(kind, 'items', i), report);
      place(item.path);
    }
  }
  for (const file of source.downwardAPI?.items ?? []) {
    validateDownwardApiFile(file, path.child('downwardAPI'), report);
    place(file.path);
  }
  const { serviceAccountToken: token, clusterTrustBundle, podCertificate } = source;
  if (token !== undefined) {
    const seconds = token.expirationSeconds ?? 0;
    const at = path.child('serviceAccountToken', 'expirationSeconds');
    if (seconds < 600 || seconds > 2 ** 32) report.invalid(at, seconds, 'token-lifetime');
    // The server names the volume here, not the source.
    checkRequired(token.path, volume.child('path'), report);
    checkFilePath(token.path ?? '', volume.child('path'), report);
  }
  if (clusterTrustBundle !== undefined)
    validateTrustBundle(clusterTrustBundle, path.child('clusterTrustBundle'), place, report);
  if (podCertificate !== undefined) validateCertificate(podCertificate, path.child('podCertificate'), place, report);
  const kinds = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];
  if (kinds.filter((kind) => source[kind as keyof VolumeProjection] !== undefined).length > 1)
    report.forbidden(path, 'one-projection-a-source');
}

function validateTrustBundle(
  bundle: ClusterTrustBundleProjection,
  path: FieldPath,
  place: Place,
  report: Report,
): void {
  const { name, signerName } = bundle;
  if (name !== undefined && signerName !== undefined) report.invalid(path, { name, signerName }, 'name-or-signer');
  else if (name !== undefined) {
    checkRequired(name, path.child('name'), report);
    if (!isDnsSubdomain(name.replaceAll(':', '.'))) report.invalid(path.child('name'), name, 'dns-subdomain');
    if (bundle.labelSelector !== undefined) report.invalid(path.child('labelSelector'), {}, 'no-selector-with-name');
  } else if (signerName !== undefined) {
    checkSignerName(signerName, path.child('signerName'), report);
    validateLabelSelector(bundle.labelSelector, path.child('labelSelector'), report);
  } else report.required(path, 'name-or-signer');
  checkRequired(bundle.path, path.child('path'), report);
  checkFilePath(bundle.path ?? '', path.child('path'), report);
  place(bundle.path);
}

function validateCertificate(
  certificate: PodCertificateProjection,
  path: FieldPath,
  place: Place,
  report: Report,
): void {
  const { signerName = '', keyType = '', maxExpirationSeconds: seconds } = certificate;
  checkSignerName(signerName, path.child('signerName'), report);
  if (!keyTypes.includes(keyType)) report.notSupported(path.child('keyType'), keyType, keyTypes);
  const longest = /^kubernetes\.io\//.test(signerName) ? day : 91 * day;
  if (seconds !== undefined && (seconds < 3600 || seconds > longest))
    report.invalid(path.child('maxExpirationSeconds'), seconds, 'certificate-lifetime');
  let written = 0;
  for (const field of ['credentialBundlePath', 'keyPath', 'certificateChainPath'] as const) {
    const file = certificate[field];
    if (isBlank(file)) continue;
    written += 1;
    checkFilePath(file, path.child(field), report);
    place(file);
  }
  if (written === 0) report.required(path, 'certificate-path');
}

function checkSignerName(name: string, path: FieldPath, report: Report): void {
  if (name === '') {
    report.required(path);
    return;
  }
  const slash = name.indexOf('/');
  const domain = name.slice(0, slash);
  if (slash === -1 || !isDnsSubdomain(domain) || !isDnsSubdomain(name.slice(slash + 1)) || !domain.includes('.'))
    report.invalid(path, name, 'signer-name');
}
