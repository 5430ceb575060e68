import type { FieldPath } from '../../model/field-path.ts';
import { checkRequiredOneOf } from '../field-checks.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';
import type { CustomResourceConversion } from '../schema/types.generated.ts';
import { validateWebhookClient } from './webhook-client.ts';

/** The versions of ConversionReview that the server speaks. */
const spoken = ['v1', 'v1beta1'];

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

function validateReviewVersions(versions: readonly string[], path: FieldPath, report: Report): void {
  if (versions.length === 0) {
    report.required(path, 'conversion-review-versions');
    return;
  }
  for (const [i, version] of versions.entries())
    if (versions.indexOf(version) < i) report.invalid(path.index(i), version, 'once-each');
    else if (!isDns1035Label(version)) report.invalid(path.index(i), version, 'dns-1035-label');
  if (!versions.some((version) => spoken.includes(version)))
    report.invalid(path, [...versions], 'conversion-review-versions');
}
