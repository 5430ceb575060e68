import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, isBlank } from '../field-checks.ts';
import { hasNoBacksteps, isConfigMapKey, isDnsSubdomain, isEnvName } from '../names.ts';
import type { Report } from '../report.ts';
import type { EnvFromSource, EnvVar, FileKeySelector } from '../schema/types.generated.ts';
import { fieldsForEnv, validateFieldRef, validateResourceFieldRef } from './field-refs.ts';

/**
 * pkg/apis/core/validation ValidateEnv. The same name twice is legal, the last one wins; the server warns of it unless
 * the later one is made from the earlier (pkg/api/pod warnings).
 */
export function validateEnv(variables: readonly EnvVar[], path: FieldPath, report: Report): void {
  const names = new Set<string>();
  for (const [i, variable] of variables.entries()) {
    const at = path.index(i);
    const { name = '' } = variable;
    if (names.has(name) && !isMadeFromItself(variable)) report.warn(at, { code: 'duplicate-env', name });
    names.add(name);
    if (isBlank(variable.name)) report.required(at.child('name'));
    else if (!isEnvName(variable.name)) report.invalid(at.child('name'), variable.name, 'env-name');
    validateValueFrom(variable, at.child('valueFrom'), report);
  }
}

/** `$(NAME)` alone would add nothing to the variable before. */
function isMadeFromItself({ name = '', value = '', valueFrom }: EnvVar): boolean {
  const reference = `$(${name})`;
  return valueFrom === undefined && value !== reference && value.includes(reference);
}

function validateValueFrom({ value, valueFrom }: EnvVar, path: FieldPath, report: Report): void {
  if (valueFrom === undefined) return;
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = valueFrom;
  const sources = [fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef];
  const count = sources.filter((source) => source !== undefined).length;
  if (fieldRef !== undefined) validateFieldRef(fieldRef, fieldsForEnv, path.child('fieldRef'), report);
  if (resourceFieldRef !== undefined)
    validateResourceFieldRef(resourceFieldRef, false, path.child('resourceFieldRef'), report);
  if (configMapKeyRef !== undefined) validateKeyRef(configMapKeyRef, path.child('configMapKeyRef'), report);
  if (secretKeyRef !== undefined) validateKeyRef(secretKeyRef, path.child('secretKeyRef'), report);
  if (fileKeyRef !== undefined) validateFileKeyRef(fileKeyRef, path.child('fileKeyRef'), report);
  if (count === 0) report.invalid(path, '', 'env-has-a-source');
  else if (!isBlank(value)) report.invalid(path, '', 'env-value-or-source');
  else if (count > 1) report.invalid(path, '', 'env-one-source');
}

function validateKeyRef(ref: { name?: string; key?: string }, path: FieldPath, report: Report): void {
  if (!isDnsSubdomain(ref.name ?? '')) report.invalid(path.child('name'), ref.name ?? '', 'dns-subdomain');
  if (isBlank(ref.key)) report.required(path.child('key'));
  else if (!isConfigMapKey(ref.key)) report.invalid(path.child('key'), ref.key, 'config-key');
}

function validateFileKeyRef(ref: FileKeySelector, path: FieldPath, report: Report): void {
  if (isBlank(ref.key)) report.required(path.child('key'));
  else if (!isEnvName(ref.key)) report.invalid(path.child('key'), ref.key, 'env-name');
  if (isBlank(ref.volumeName)) report.required(path.child('volumeName'));
  else checkDnsLabel(ref.volumeName, path.child('volumeName'), report);
  if (isBlank(ref.path)) report.required(path.child('path'));
  else if (!hasNoBacksteps(ref.path)) report.invalid(path.child('path'), ref.path, 'no-backsteps');
}

/** pkg/apis/core/validation ValidateEnvFrom. */
export function validateEnvFrom(sources: readonly EnvFromSource[], path: FieldPath, report: Report): void {
  for (const [i, { prefix, configMapRef, secretRef }] of sources.entries()) {
    const at = path.index(i);
    if (prefix && !isEnvName(prefix)) report.invalid(at.child('prefix'), prefix, 'env-name');
    if (configMapRef !== undefined) validateName(configMapRef.name, at.child('configMapRef', 'name'), report);
    if (secretRef !== undefined) validateName(secretRef.name, at.child('secretRef', 'name'), report);
    // The server names the list here, not the item.
    if (configMapRef === undefined && secretRef === undefined) report.invalid(path, '', 'env-from-has-a-source');
    else if (configMapRef !== undefined && secretRef !== undefined) report.invalid(path, '', 'env-from-one-source');
  }
}

function validateName(name: string | undefined, path: FieldPath, report: Report): void {
  if (isBlank(name)) report.required(path);
  else checkDnsSubdomain(name.length > 1 && name.endsWith('-') ? `${name.slice(0, -2)}a` : name, path, report);
}
