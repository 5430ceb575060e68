import type { FieldPath } from '../../model/field-path.ts';
import { checkPortNumber, isBlank } from '../field-checks.ts';
import { isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import type { ServiceReference, WebhookClientConfig } from '../schema/types.generated.ts';
import { badEscape, isRequestUri } from './is-request-uri.ts';

/** Where a webhook is: a URL or a Service (apiserver pkg/util/webhook/validation.go). */
export function validateWebhookClient(client: WebhookClientConfig | undefined, path: FieldPath, report: Report): void {
  const { url, service } = client ?? {};
  if ((url === undefined) === (service === undefined)) report.required(path, 'webhook-client');
  else if (url !== undefined) validateUrl(url, path.child('url'), report);
  else if (service !== undefined) validateService(service, path.child('service'), report);
}

/** Only `https://host[:port][/path]`: no user, query or fragment. What is no URL at all counts as missing. */
function validateUrl(url: string, path: FieldPath, report: Report): void {
  if (!isUrl(url)) report.required(path, 'webhook-url');
  else if (!/^https:\/\/[^/?#@]+(?:\/[^?#]*)?\??#?$/i.test(url)) report.invalid(path, url, 'webhook-url');
}

/** Whether Go's url.Parse takes a text: where it names no scheme, it must not look as if it did. */
function isUrl(text: string): boolean {
  const [main = '', fragment = ''] = text.split(/#(.*)/s);
  if (badEscape.test(fragment) || /\p{Cc}/u.test(text)) return false;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(main)) return isRequestUri(main);
  const [relative = ''] = main.split('?');
  return !/^[^/]*:/.test(relative) && !badEscape.test(relative);
}

function validateService(service: ServiceReference, path: FieldPath, report: Report): void {
  // The server takes one for the other when it names the field of which of the two is missing.
  if (isBlank(service.name))
    report.add(path.child('namespace'), { code: 'required', rule: undefined }, path.child('name'));
  if (isBlank(service.namespace))
    report.add(path.child('name'), { code: 'required', rule: undefined }, path.child('namespace'));
  checkPortNumber(service.port, path.child('port'), report);
  const { path: urlPath } = service;
  if (!isBlank(urlPath) && urlPath !== '/' && !isUrlPath(urlPath))
    report.invalid(path.child('path'), urlPath, 'webhook-path');
}

/** Segments that are DNS subdomains, each after a slash. */
function isUrlPath(path: string): boolean {
  return path.startsWith('/') && path.slice(1).replace(/\/$/, '').split('/').every(isDnsSubdomain);
}
