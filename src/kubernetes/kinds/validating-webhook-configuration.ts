import { FieldPath } from '../../model/field-path.ts';
import { defaultWebhook, validateWebhooks } from '../admission/webhook.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/admissionregistration/validation ValidateValidatingWebhookConfiguration. */
export const validatingWebhookConfigurationRules = defineKind(
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration',
  {
    metadata: { finalizers: 'any-name' },
    applyDefaults: ({ webhooks = [] }) => webhooks.forEach(defaultWebhook),
    validate: ({ webhooks = [] }, report) => validateWebhooks(webhooks, FieldPath.of('webhooks'), report),
  },
);
