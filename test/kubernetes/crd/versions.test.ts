import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf, warningsOf } from '../judge.ts';
import { definition, version } from './definition.ts';

const two = (first: string, second: string) => definition(`${version('v1', first)}, ${version('v2', second)}`);
const column = '{name: a, type: string, jsonPath: spec.a}';
const color = '{type: object, properties: {spec: {type: object, properties: {color: {type: string}}}}}';

describe('versions', () => {
  it.each<[what: string, text: string, errors: string[]]>([
    ['none', definition(''), ['invalid spec.versions', 'invalid status.storedVersions']],
    [
      'two of one name',
      definition(`${version('v1')}, ${version('v1')}`),
      ['invalid spec.versions', 'invalid spec.versions', 'invalid status.storedVersions'],
    ],
    [
      'columns that both have alike',
      two(`, additionalPrinterColumns: [${column}]`, `, additionalPrinterColumns: [${column}]`),
      ['invalid spec.additionalPrinterColumns[0].JSONPath'],
    ],
    [
      'columns of one',
      two('', `, additionalPrinterColumns: [${column}]`),
      ['invalid spec.versions[1].additionalPrinterColumns[0].JSONPath'],
    ],
    ['an empty list of columns beside none', two(', additionalPrinterColumns: []', ''), []],
    [
      "schemas that differ in their keys' order",
      definition(
        `${version('v1', '', '{type: object, properties: {a: {}}}')}, ${version('v2', '', '{properties: {a: {}}, type: object}')}`,
      ),
      ['required spec.validation.openAPIV3Schema.properties[a].type'],
    ],
    [
      'a warning of one that is not deprecated',
      definition(version('v1', ', deprecationWarning: use v2')),
      ['invalid spec.versions[0].deprecationWarning'],
    ],
    [
      'an empty warning',
      definition(version('v1', ', deprecated: true, deprecationWarning: ""')),
      ['invalid spec.versions[0].deprecationWarning'],
    ],
    [
      'a warning of two lines',
      definition(version('v1', ', deprecated: true, deprecationWarning: "a\\nb"')),
      ['invalid spec.versions[0].deprecationWarning'],
    ],
    ['a good warning', definition(version('v1', ', deprecated: true, deprecationWarning: "v2를 쓰세요"')), []],
    [
      'a scale without paths',
      definition(version('v1', ', subresources: {scale: {}}')),
      ['required spec.subresources.scale.specReplicasPath', 'required spec.subresources.scale.statusReplicasPath'],
    ],
    [
      'a selector elsewhere',
      definition(
        version(
          'v1',
          ', subresources: {scale: {specReplicasPath: .spec.a, statusReplicasPath: .status.a, labelSelectorPath: .metadata.a}}',
        ),
      ),
      ['invalid spec.subresources.scale.labelSelectorPath'],
    ],
  ])('with %s', (_, text, errors) => expect(errorsOf(text)).toEqual(errors));
});

describe('a status subresource', () => {
  const at = 'spec.versions[0].subresources.status';
  it.each<[string, string[]]>([
    ['{}', []],
    ['{a: 1}', [`unknown-field ${at}.a`]],
    ['true', [`wrong-type ${at}`]],
  ])('%s', (status, errors) =>
    expect(errorsOf(definition(version('v1', `, subresources: {status: ${status}}`)))).toEqual(errors),
  );
});

describe('selectable fields', () => {
  const fields = (...paths: string[]) =>
    `, selectableFields: [${paths.map((path) => `{jsonPath: ${path}}`).join(', ')}]`;
  const at = 'spec.selectableFields';
  it.each<[string[], string[]]>([
    [['.spec.color'], []],
    [['""'], [`required ${at}[0].jsonPath`]],
    [['.spec.size'], [`invalid ${at}[0].jsonPath`]],
    [['spec.color'], [`invalid ${at}[0].jsonPath`]],
    [['.spec'], [`invalid ${at}[0].jsonPath`]],
    [['.spec.color', '.spec.color'], [`duplicate ${at}[1].jsonPath`]],
  ])('%j', (paths, errors) => expect(errorsOf(definition(version('v1', fields(...paths), color)))).toEqual(errors));

  it('need a schema at the same place', () => {
    const text = definition(`${version('v1', fields('.spec.color'), color)}, ${version('v2', '', color)}`);
    expect(errorsOf(text)).toEqual(['invalid spec.versions[0].selectableFields']);
  });
});

describe('conversion', () => {
  const service = 'service: {name: a, namespace: b}';
  const at = 'spec.conversion';
  it.each<[string, string[]]>([
    ['{strategy: None}', []],
    ['{}', [`required ${at}.strategy`]],
    ['{strategy: webhook}', [`not-supported ${at}.strategy`]],
    ['{strategy: Webhook}', [`required ${at}.webhookClientConfig`, `required ${at}.conversionReviewVersions`]],
    [`{strategy: Webhook, webhook: {clientConfig: {${service}}, conversionReviewVersions: [v1]}}`, []],
    [
      `{strategy: Webhook, webhook: {clientConfig: {${service}, url: "https://a"}, conversionReviewVersions: [v1]}}`,
      [`required ${at}.webhookClientConfig`],
    ],
    [
      '{strategy: Webhook, webhook: {clientConfig: {url: "http://a"}, conversionReviewVersions: [v1, v1]}}',
      [`invalid ${at}.webhookClientConfig.url`, `invalid ${at}.conversionReviewVersions[1]`],
    ],
    [
      '{strategy: Webhook, webhook: {clientConfig: {service: {name: a, path: b, port: 0}}, conversionReviewVersions: [v2]}}',
      [
        `required ${at}.webhookClientConfig.service.name`,
        `invalid ${at}.webhookClientConfig.service.port`,
        `invalid ${at}.webhookClientConfig.service.path`,
        `invalid ${at}.conversionReviewVersions`,
      ],
    ],
    [
      `{strategy: None, webhook: {clientConfig: {${service}}, conversionReviewVersions: [v1]}}`,
      [`forbidden ${at}.webhookClientConfig`, `forbidden ${at}.conversionReviewVersions`],
    ],
  ])('%s', (conversion, errors) =>
    expect(errorsOf(definition(version('v1'), `, conversion: ${conversion}`))).toEqual(errors),
  );

  it('goes to port 443', () => {
    const webhook = `{strategy: Webhook, webhook: {clientConfig: {${service}}, conversionReviewVersions: [v1]}}`;
    expect(storedOf(definition(version('v1'), `, conversion: ${webhook}`)).spec).toMatchObject({
      conversion: { webhook: { clientConfig: { service: { port: 443 } } } },
    });
  });
});

describe('formats', () => {
  it('that the server does not check are warned of', () => {
    const schema = (properties: string) => definition(version('v1', '', `{type: object, properties: {${properties}}}`));
    expect(warningsOf(schema('a: {type: string, format: date-time}, b: {type: integer, format: int32}'))).toEqual([]);
    expect(warningsOf(schema('a: {type: string, format: phone}, b: {type: integer, format: double}'))).toEqual([
      'ignored spec.validation.openAPIV3Schema.properties[a].format',
      'ignored spec.validation.openAPIV3Schema.properties[b].format',
    ]);
  });
});

it.each<[string, string]>([
  ['https://example.com', ''],
  ['https://example.com:8443/convert', ''],
  ['https://example.com/a b', ''],
  ['example.com/convert', 'invalid'],
  ['http://example.com', 'invalid'],
  ['https://', 'invalid'],
  ['https://user@example.com', 'invalid'],
  ['https://example.com?a=b', 'invalid'],
  ['https://example.com#a', 'invalid'],
  ['10.0.0.1:8443/convert', 'required'],
  ['https://exam ple.com', 'required'],
  ['https://example.com:https', 'required'],
  ['https://example.com/%zz', 'required'],
])('reads the URL of a webhook: %s', (url, code) => {
  const conversion = `{strategy: Webhook, webhook: {clientConfig: {url: "${url}"}, conversionReviewVersions: [v1]}}`;
  expect(errorsOf(definition(version('v1'), `, conversion: ${conversion}`))).toEqual(
    code === '' ? [] : [`${code} spec.conversion.webhookClientConfig.url`],
  );
});
