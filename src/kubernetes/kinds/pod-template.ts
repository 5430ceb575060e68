import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { applyTemplateDefaults } from '../pod/pod-spec-defaults.ts';
import { validatePodTemplate } from '../pod/pod-template.ts';

/** pkg/apis/core/validation ValidatePodTemplate. */
export const podTemplateRules = defineKind('v1/PodTemplate', {
  applyDefaults: (object) => {
    object.template ??= {};
    applyTemplateDefaults(object.template);
  },
  validate: ({ template }, report) => validatePodTemplate(template, FieldPath.of('template'), report),
});
