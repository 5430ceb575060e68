import { FieldPath } from '../../model/field-path.ts';
import { base64Length } from '../base64.ts';
import { defineKind } from '../kind-rules.ts';
import { isConfigMapKey } from '../names.ts';
import { utf8Length } from '../utf8-length.ts';

/** What a ConfigMap or a Secret may hold in all. */
export const maxDataBytes = 1024 * 1024;

/** pkg/apis/core/validation ValidateConfigMap. */
export const configMapRules = defineKind('v1/ConfigMap', {
  applyDefaults: () => {},
  validate: ({ data = {}, binaryData = {} }, report) => {
    let bytes = 0;
    for (const [key, value] of Object.entries(data)) {
      const path = FieldPath.of('data').key(key);
      if (!isConfigMapKey(key)) report.invalid(path, key, 'config-key');
      if (Object.hasOwn(binaryData, key)) report.invalid(path, key, 'config-key-twice');
      bytes += utf8Length(value);
    }
    for (const [key, value] of Object.entries(binaryData)) {
      if (!isConfigMapKey(key)) report.invalid(FieldPath.of('binaryData').key(key), key, 'config-key');
      bytes += base64Length(value);
    }
    // The server names a field without a name.
    if (bytes > maxDataBytes) report.tooLong(FieldPath.root.key(''), maxDataBytes, 'bytes');
  },
});
