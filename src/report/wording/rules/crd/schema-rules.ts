import type { Localized } from '../../../../model/localized.ts';
import type { SchemaRule } from '../../../../model/rules/crd-rules.ts';

export const schemaRules: Record<SchemaRule, Localized> = {
  'schema-type': {
    en: 'a schema, and each field and item in it, says its type',
    ko: '스키마와 그 안의 모든 필드, 항목에는 타입을 적어야 합니다',
  },
  'root-schema-is-object': {
    en: 'the type of the whole object is `object`',
    ko: '전체 오브젝트의 타입은 `object`여야 합니다',
  },
  'array-items': {
    en: 'an array says what its items are',
    ko: '배열에는 항목의 스키마를 적어야 합니다',
  },
  'properties-or-additional': {
    en: 'an object has `properties` or `additionalProperties`, not both',
    ko: '객체에는 `properties`와 `additionalProperties` 중 하나만 적어야 합니다',
  },
  'list-map-keys': {
    en: 'a list of type `map` names the fields that tell its items apart',
    ko: '타입이 `map`인 목록에는 항목을 구별하는 필드를 적어야 합니다',
  },
  'regular-expression': {
    en: 'a regular expression as Go knows them, which has no look-ahead nor look-behind',
    ko: 'Go에서 쓸 수 있는 정규 표현식이어야 합니다. 전방 탐색과 후방 탐색은 쓸 수 없습니다',
  },
  'root-with-status': {
    en: 'with a status subresource, the root of the schema has nothing but a type, a description, properties, `required` and CEL rules',
    ko: 'status 서브리소스가 있으면 스키마 최상위에는 타입, 설명, properties, `required`, CEL 규칙만 둘 수 있습니다',
  },
  'root-not-nullable': {
    en: 'the whole object cannot be null',
    ko: '전체 오브젝트는 null일 수 없습니다',
  },
  'no-additional-at-root': {
    en: 'the fields of the whole object are fixed; use `properties`',
    ko: '전체 오브젝트의 필드는 정해져 있으므로 `properties`로 선언해야 합니다',
  },
  'supported-keyword': {
    en: 'Kubernetes does not support this keyword of JSON Schema',
    ko: '쿠버네티스가 지원하지 않는 JSON 스키마 키워드입니다',
  },
  'nullable-for-null': {
    en: 'there is no type `null`; write `nullable: true`',
    ko: '`null` 타입은 없으므로 `nullable: true`로 적어야 합니다',
  },
  'one-items-schema': {
    en: 'all items have one schema',
    ko: '모든 항목에 하나의 스키마를 적용해야 합니다',
  },
  'set-for-unique-items': {
    en: 'this would take too long to check; write `x-kubernetes-list-type: set`',
    ko: '검사에 시간이 너무 오래 걸리므로 `x-kubernetes-list-type: set`을 써야 합니다',
  },
  'preserve-true-or-absent': {
    en: 'write `true`, or leave the field out',
    ko: '`true`로 적거나 필드를 빼야 합니다',
  },
  'int-or-string-alone': {
    en: 'a value that is a number or a text is no object',
    ko: '숫자나 문자열인 값은 객체일 수 없습니다',
  },
  'embedded-is-object': {
    en: 'an embedded resource is of type `object`',
    ko: '포함된 리소스의 타입은 `object`여야 합니다',
  },
  'embedded-without-additional': {
    en: 'an embedded resource has fields, not the values of a map',
    ko: '포함된 리소스에는 맵의 값이 아니라 필드를 선언해야 합니다',
  },
  'embedded-properties': {
    en: 'an embedded resource declares its fields or has `x-kubernetes-preserve-unknown-fields: true`',
    ko: '포함된 리소스에는 필드를 선언하거나 `x-kubernetes-preserve-unknown-fields: true`를 적어야 합니다',
  },
  'no-resource-in-metadata': {
    en: 'metadata holds no resource',
    ko: '메타데이터 안에는 리소스를 둘 수 없습니다',
  },
  'type-meta-is-string': {
    en: '`apiVersion` and `kind` are of type `string`',
    ko: '`apiVersion`과 `kind`의 타입은 `string`이어야 합니다',
  },
  'metadata-is-object': {
    en: '`metadata` is of type `object`',
    ko: '`metadata`의 타입은 `object`여야 합니다',
  },
  'metadata-name-only': {
    en: 'the schema of `metadata` is given; only `name` and `generateName` can be narrowed',
    ko: '`metadata`의 스키마는 정해져 있으며 `name`과 `generateName`만 제한할 수 있습니다',
  },
  'no-nested-metadata': {
    en: '`allOf`, `anyOf`, `oneOf` and `not` do not speak of `metadata`',
    ko: '`allOf`, `anyOf`, `oneOf`, `not` 안에서는 `metadata`를 다룰 수 없습니다',
  },
  'values-only': {
    en: 'below `allOf`, `anyOf`, `oneOf` and `not` stands what values are allowed, not what fields there are; write this outside',
    ko: '`allOf`, `anyOf`, `oneOf`, `not` 안에는 값에 대한 제한만 쓸 수 있으므로 바깥에 적어야 합니다',
  },
  'declared-outside': {
    en: 'what `allOf`, `anyOf`, `oneOf` or `not` speaks of must be declared outside them, too',
    ko: '`allOf`, `anyOf`, `oneOf`, `not`에서 다루는 것은 그 바깥에도 선언해야 합니다',
  },
  'map-type-of-object': {
    en: '`x-kubernetes-map-type` is for the type `object`',
    ko: '`x-kubernetes-map-type`은 `object` 타입에만 쓸 수 있습니다',
  },
  'list-type-of-array': {
    en: '`x-kubernetes-list-type` is for the type `array`',
    ko: '`x-kubernetes-list-type`은 `array` 타입에만 쓸 수 있습니다',
  },
  'keys-for-map-lists': {
    en: 'keys are for lists of type `map`',
    ko: '키는 타입이 `map`인 목록에만 쓸 수 있습니다',
  },
  'set-of-atomic': {
    en: 'the items of a set are compared as wholes, so they are atomic',
    ko: '집합의 항목은 전체로 비교하므로 `atomic`이어야 합니다',
  },
  'list-item-not-nullable': {
    en: 'the items of sets and of lists of type `map` cannot be null',
    ko: '집합이나 타입이 `map`인 목록의 항목은 null일 수 없습니다',
  },
  'map-items-are-objects': {
    en: 'the items of a list of type `map` are objects',
    ko: '타입이 `map`인 목록의 항목은 객체여야 합니다',
  },
  'map-key-declared': {
    en: 'each key is a field that the items declare',
    ko: '키는 모두 항목에 선언된 필드여야 합니다',
  },
  'map-key-scalar': {
    en: 'a key is a string, a number or a boolean',
    ko: '키의 타입은 문자열, 숫자, 불리언 중 하나여야 합니다',
  },
  'map-key-required': {
    en: 'a key is always there: required or with a default, and never null',
    ko: '키는 항상 있어야 하므로 필수이거나 기본값이 있어야 하며 null일 수 없습니다',
  },
  'no-default-here': {
    en: 'defaults cannot stand in the metadata of the object nor in the values of its maps',
    ko: '오브젝트의 메타데이터와 그 맵의 값에는 기본값을 둘 수 없습니다',
  },
  'default-declared': {
    en: 'a default has only fields that its schema declares',
    ko: '기본값에는 스키마에 선언된 필드만 쓸 수 있습니다',
  },
  'known-format': {
    en: 'the API server does not know this format for this type and does not check it',
    ko: 'API 서버가 이 타입에서 인식하지 못하는 형식이므로 검사하지 않습니다',
  },
};
