import { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateParameters } from '../storage/parameters.ts';

/** pkg/apis/storage/validation ValidateVolumeAttributesClass. */
export const volumeAttributesClassRules = defineKind('storage.k8s.io/v1/VolumeAttributesClass', {
  applyDefaults: () => {},
  validate: ({ driverName, parameters = {} }, report) => {
    const driver = FieldPath.of('driverName');
    if (isBlank(driverName)) report.required(driver);
    else checkQualifiedName(driverName.toLowerCase(), driver, report);
    validateParameters(parameters, FieldPath.of('parameters'), report);
    if (Object.keys(parameters).length === 0) report.required(FieldPath.of('parameters'), 'class-parameters');
  },
});
