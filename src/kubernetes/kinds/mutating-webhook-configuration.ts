import { FieldPath } from '../../model/field-path.ts';
import { checkReinvocation, defaultWebhook, validateWebhooks } from '../admission/webhook.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/admissionregistration/validation ValidateMutatingWebhookConfiguration. */
export const mutatingWebhookConfigurationRules = defineKind(
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration',
  {
    metadata: { finalizers: 'any-name' },
    applyDefaults: ({ webhooks = [] }) => {
      for (const webhook of webhooks) {
        defaultWebhook(webhook);
        webhook.reinvocationPolicy ??= 'Never';
      }
    },
    validate: ({ webhooks = [] }, report) => {
      const path = FieldPath.of('webhooks');
      validateWebhooks(webhooks, path, report);
      for (const [i, { reinvocationPolicy }] of webhooks.entries())
        checkReinvocation(reinvocationPolicy, path.child(i, 'reinvocationPolicy'), report);
    },
  },
);
