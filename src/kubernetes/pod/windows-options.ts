import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsSubdomain } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { WindowsSecurityContextOptions } from '../schema/types.generated.ts';

const netBiosName = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const dnsName = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** pkg/apis/core/validation validateWindowsSecurityContextOptions. */
export function validateWindowsOptions(
  options: WindowsSecurityContextOptions | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (options === undefined) return;
  const { gmsaCredentialSpecName, gmsaCredentialSpec, runAsUserName } = options;
  if (gmsaCredentialSpecName !== undefined)
    checkDnsSubdomain(gmsaCredentialSpecName, path.child('gmsaCredentialSpecName'), report);
  if (gmsaCredentialSpec !== undefined && (gmsaCredentialSpec === '' || gmsaCredentialSpec.length > 64 * 1024))
    report.invalid(path.child('gmsaCredentialSpec'), gmsaCredentialSpec.slice(0, 50), 'credential-spec-size');
  if (runAsUserName !== undefined && !isUserName(runAsUserName))
    report.invalid(path.child('runAsUserName'), runAsUserName, 'windows-user-name');
}

/** `user` or `DOMAIN\user`. */
function isUserName(name: string): boolean {
  const parts = name.split('\\');
  const user = parts.at(-1) ?? '';
  const domain = parts.length === 2 ? parts[0] : undefined;
  return (
    name !== '' &&
    parts.length <= 2 &&
    ![...name].some((c) => c < ' ' || c === '\u007f') &&
    user !== '' &&
    user.length <= 104 &&
    !/^[. ]+$/.test(user) &&
    !/["/:;|=,+*?<>@[\]]/.test(user) &&
    (domain === undefined || (domain.length < 256 && (netBiosName.test(domain) || dnsName.test(domain))))
  );
}
