/**
 * Rules of the API server about custom resource definitions and admission policies, by name. Each has its sentence in
 * report/wording/rules/crd-rules; the compiler sees to it.
 */
export type CrdRule = DefinitionRule | SchemaRule | CustomResourceRule | ExpressionRule | AdmissionRule;

/** Rules about a definition as a whole: its names, versions, columns and conversion. */
export type DefinitionRule =
  | 'definition-name'
  | 'group-domain'
  | 'api-approved'
  | 'list-kind'
  | 'unique-versions'
  | 'one-storage-version'
  | 'version-schema'
  | 'warning-of-deprecated'
  | 'no-preserve-unknown-fields'
  | 'column-type'
  | 'column-format'
  | 'simple-json-path'
  | 'scale-path'
  | 'deprecation-warning'
  | 'only-for-webhook-conversion'
  | 'webhook-client'
  | 'webhook-url'
  | 'webhook-path'
  | 'conversion-review-versions'
  | 'once-each'
  | 'selectable-needs-schema'
  | 'selectable-path'
  | 'selectable-type'
  | 'selectable-not-metadata';

/** Rules about structural schemas. */
export type SchemaRule =
  | 'schema-type'
  | 'root-schema-is-object'
  | 'array-items'
  | 'properties-or-additional'
  | 'list-map-keys'
  | 'regular-expression'
  | 'root-with-status'
  | 'root-not-nullable'
  | 'no-additional-at-root'
  | 'supported-keyword'
  | 'nullable-for-null'
  | 'one-items-schema'
  | 'set-for-unique-items'
  | 'preserve-true-or-absent'
  | 'int-or-string-alone'
  | 'embedded-is-object'
  | 'embedded-without-additional'
  | 'embedded-properties'
  | 'no-resource-in-metadata'
  | 'type-meta-is-string'
  | 'metadata-is-object'
  | 'metadata-name-only'
  | 'no-nested-metadata'
  | 'values-only'
  | 'declared-outside'
  | 'map-type-of-object'
  | 'list-type-of-array'
  | 'keys-for-map-lists'
  | 'set-of-atomic'
  | 'list-item-not-nullable'
  | 'map-items-are-objects'
  | 'map-key-declared'
  | 'map-key-scalar'
  | 'map-key-required'
  | 'no-default-here'
  | 'default-declared'
  | 'known-format';

/** Rules about custom resources, beside what their schema says. */
export type CustomResourceRule = 'embedded-api-version' | 'embedded-kind' | 'scale-replicas' | 'scale-selector';

/** Rules about CEL expressions and what stands beside them. */
export type ExpressionRule =
  | 'cel-expression'
  | 'cel-syntax'
  | 'cel-names'
  | 'cel-pattern'
  | 'cel-types'
  | 'cel-boolean'
  | 'cel-text'
  | 'cel-identifier'
  | 'old-self-comparable'
  | 'optional-old-self'
  | 'text-not-blank'
  | 'message-on-one-line'
  | 'message-of-long-rule'
  | 'rule-field-path'
  | 'rules-need-types';

/** Rules about admission policies. */
export type AdmissionRule =
  | 'admission-expression'
  | 'admission-resources'
  | 'wildcard-alone'
  | 'subresource-covered'
  | 'param-version'
  | 'max-audit-annotations'
  | 'audit-expression-length'
  | 'static-policy-name';
