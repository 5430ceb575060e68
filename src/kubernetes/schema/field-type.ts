/** The type of a field, item or map value, read from Go's notation in the generated tables. */
export interface FieldType {
  readonly shape: 'list' | 'map' | 'struct' | 'scalar';
  /** The type's name: a struct of the tables, or a scalar such as `int32`, `Quantity`, `IntOrString`, `bytes`. */
  readonly name: string;
  /** Of a list's items or a map's values. */
  readonly element: FieldType | undefined;
  /** A pointer in Go: a zero value that is written stays. */
  readonly pointer: boolean;
  /** Written even when empty (no `omitempty`). */
  readonly always: boolean;
  /** A struct that is left out when all of it is zero (`omitzero`). */
  readonly omitZero: boolean;
}

const scalars = new Set([
  'string',
  'bool',
  'int32',
  'int64',
  'float64',
  'bytes',
  'Quantity',
  'IntOrString',
  'Time',
  'MicroTime',
  'Duration',
  'RawExtension',
  'JSON',
  'JSONSchemaPropsOrArray',
  'JSONSchemaPropsOrBool',
  'JSONSchemaPropsOrStringArray',
]);

/** Reads `*int32`, `[]ServicePort`, `map[string]Quantity`, `string!`, … */
export function parseFieldType(notation: string): FieldType {
  const always = notation.endsWith('!');
  const omitZero = notation.endsWith('?');
  const bare = always || omitZero ? notation.slice(0, -1) : notation;
  const pointer = bare.startsWith('*');
  const type = pointer ? bare.slice(1) : bare;
  const flags = { pointer, always, omitZero };
  if (type.startsWith('[]')) return { ...flags, shape: 'list', name: type, element: parseFieldType(type.slice(2)) };
  if (type.startsWith('map[string]'))
    return { ...flags, shape: 'map', name: type, element: parseFieldType(type.slice('map[string]'.length)) };
  return { ...flags, shape: scalars.has(type) ? 'scalar' : 'struct', name: type, element: undefined };
}
