import type { FieldPath } from '../../model/field-path.ts';
import { checkRequiredOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { CustomResourceConversion } from '../schema/types.generated.ts';
import { validateReviewVersions } from './review-versions.ts';
import { validateWebhookClient } from './webhook-client.ts';

/**
 * apiextensions validation validateCustomResourceConversion. The server writes the fields as its inner version has
 * them, without `webhook` in between.
 */
export function validateConversion(
  conversion: CustomResourceConversion | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (conversion === undefined) return;
  const { strategy, webhook } = conversion;
  checkRequiredOneOf(strategy, ['None', 'Webhook'], path.child('strategy'), report);
  const client = path.child('webhookClientConfig');
  const versions = webhook?.conversionReviewVersions ?? [];
  if (strategy === 'Webhook') {
    validateWebhookClient(webhook?.clientConfig, client, report);
    validateReviewVersions(versions, path.child('conversionReviewVersions'), report);
    return;
  }
  if (webhook?.clientConfig !== undefined) report.forbidden(client, 'only-for-webhook-conversion');
  if (versions.length > 0) report.forbidden(path.child('conversionReviewVersions'), 'only-for-webhook-conversion');
}
