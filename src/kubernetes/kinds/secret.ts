import { FieldPath } from '../../model/field-path.ts';
import { base64Length, fromBase64, toBase64 } from '../base64.ts';
import { defineKind } from '../kind-rules.ts';
import { isConfigMapKey } from '../names.ts';
import type { Report } from '../report.ts';
import type { Secret } from '../schema/types.generated.ts';
import { warnOfTls } from '../warn-of-tls.ts';
import { maxDataBytes } from './config-map.ts';

const dataPath = FieldPath.of('data');
const serviceAccountName = 'kubernetes.io/service-account.name';

/**
 * pkg/apis/core/v1 SetDefaults_Secret and the conversion that merges `stringData` into `data`;
 * pkg/apis/core/validation ValidateSecret.
 */
export const secretRules = defineKind('v1/Secret', {
  applyDefaults: (secret) => {
    secret.type ||= 'Opaque';
    const { stringData } = secret;
    if (stringData !== undefined && Object.keys(stringData).length > 0) {
      secret.data ??= Object.create(null) as Record<string, string>;
      for (const [key, text] of Object.entries(stringData)) secret.data[key] = toBase64(text);
    }
    delete secret.stringData;
  },
  validate: (secret, report) => {
    let bytes = 0;
    for (const [key, value] of Object.entries(secret.data ?? {})) {
      if (!isConfigMapKey(key)) report.invalid(dataPath.key(key), key, 'config-key');
      bytes += base64Length(value);
    }
    if (bytes > maxDataBytes) report.tooLong(dataPath, maxDataBytes, 'bytes');
    validateType(secret, report);
  },
});

/** What the types that Kubernetes knows must hold. Other types hold what they like. */
function validateType(secret: Secret, report: Report): void {
  const data = secret.data ?? {};
  const has = (key: string) => Object.hasOwn(data, key);
  const requireKey = (key: string) => {
    if (!has(key)) report.required(dataPath.key(key), 'secret-type-keys');
  };
  switch (secret.type) {
    case 'kubernetes.io/service-account-token':
      if (!secret.metadata?.annotations?.[serviceAccountName])
        report.required(FieldPath.of('metadata', 'annotations').key(serviceAccountName), 'secret-type-keys');
      break;
    case 'kubernetes.io/dockercfg':
      validateDockerConfig(data, '.dockercfg', report);
      break;
    case 'kubernetes.io/dockerconfigjson':
      validateDockerConfig(data, '.dockerconfigjson', report);
      break;
    case 'kubernetes.io/basic-auth':
      if (!has('username') && !has('password')) for (const key of ['username', 'password']) requireKey(key);
      break;
    case 'kubernetes.io/ssh-auth':
      if (!data['ssh-privatekey']) report.required(dataPath.key('ssh-privatekey'), 'secret-type-keys');
      break;
    case 'kubernetes.io/tls':
      for (const key of ['tls.crt', 'tls.key']) requireKey(key);
      warnOfTls(data, dataPath, report);
      break;
  }
}

function validateDockerConfig(data: Record<string, string>, key: string, report: Report): void {
  const path = dataPath.key(key);
  if (!Object.hasOwn(data, key)) {
    report.required(path, 'secret-type-keys');
    return;
  }
  const text = fromBase64(data[key] ?? '');
  if (!isJsonMapOrNull(text)) report.invalid(path, text, 'docker-config-json');
}

function isJsonMapOrNull(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}
