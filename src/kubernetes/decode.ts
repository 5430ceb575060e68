import { FieldPath } from '../model/field-path.ts';
import { emptyJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { YamlNode } from '../model/node.ts';
import type { Problem } from '../model/problem.ts';
import { closest } from './closest.ts';
import { decodeScalar, scalarTypeName } from './decode-scalar.ts';
import { jsonTypeOf } from './node-to-json.ts';
import { Report } from './report.ts';
import { type FieldType, parseFieldType } from './schema/field-type.ts';
import { fieldsOf } from './schema/schema.ts';
import { whereItBelongs } from './where-it-belongs.ts';

/**
 * Decodes a map as a struct of the tables, strictly, as `fieldValidation=Strict` does: every unknown field and every
 * wrong type is reported, and what can be decoded is. Absent and null are left out. `also` are keys to pass over.
 */
export function decodeStruct(
  node: YamlNode,
  type: string,
  path: FieldPath,
  report: Report,
  also: ReadonlySet<string> = none,
): JsonObject {
  const object = emptyJsonObject();
  if (node.type !== 'map') {
    if (!isNull(node)) wrongType(node, 'map', path, report);
    return object;
  }
  const fields = fieldsOf(type);
  for (const [name, { value }] of node.entries) {
    if (also.has(name)) continue;
    const field = fields.get(name);
    if (field === undefined) {
      const suggestion = closest(name, fields.keys());
      const belongs = whereItBelongs(name, type, path);
      report.add(strictPath(path).child(name), { code: 'unknown-field', name, suggestion, belongs });
      continue;
    }
    const decoded = isNull(value) ? undefined : decodeValue(value, field, path.child(name), report);
    if (decoded !== undefined) object[name] = decoded;
  }
  return object;
}

const none: ReadonlySet<string> = new Set();

/** Strict decoding writes the keys of maps like fields: `properties.spec`, not `properties[spec]`. */
function strictPath(path: FieldPath): FieldPath {
  return FieldPath.of(...path.segments().map((segment) => (typeof segment === 'object' ? segment.key : segment)));
}

function decodeValue(node: YamlNode, type: FieldType, path: FieldPath, report: Report): Json | undefined {
  switch (type.shape) {
    case 'struct':
      return decodeStruct(node, type.name, path, report);
    case 'list':
      return decodeList(node, type.element, path, report);
    case 'map':
      return decodeMap(node, type.element, path, report);
    case 'scalar':
      return type.name.startsWith('JSONSchemaPropsOr')
        ? decodeSchemaUnion(node, type.name, path, report)
        : decodeLeaf(node, type.name, path, report);
  }
}

function decodeLeaf(node: YamlNode, type: string, path: FieldPath, report: Report): Json | undefined {
  const value = decodeScalar(node, type);
  if (value === undefined) wrongType(node, scalarTypeName(type), path, report);
  return value;
}

function decodeList(node: YamlNode, element: FieldType | undefined, path: FieldPath, report: Report): Json | undefined {
  if (node.type !== 'sequence' || element === undefined) return wrongType(node, 'list', path, report);
  // A null item, and one that cannot be decoded, is a zero value: the others keep their index.
  return node.items.map((item, index) =>
    isNull(item) ? zeroOf(element) : (decodeValue(item, element, path.index(index), report) ?? zeroOf(element)),
  );
}

function decodeMap(node: YamlNode, element: FieldType | undefined, path: FieldPath, report: Report): Json | undefined {
  if (node.type !== 'map' || element === undefined) return wrongType(node, 'map', path, report);
  const object = emptyJsonObject();
  for (const [key, { value }] of node.entries) {
    const decoded = isNull(value) ? zeroOf(element) : decodeValue(value, element, path.key(key), report);
    object[key] = decoded ?? zeroOf(element);
  }
  return object;
}

const schemaProps = parseFieldType('JSONSchemaProps');
const schemaPropsList = parseFieldType('[]JSONSchemaProps');
const stringList = parseFieldType('[]string');

/**
 * The fields of a CRD's schema that take one of two shapes (apiextensions v1 marshal.go). They are read by code of their
 * own, which is not strict: unknown fields in them are dropped, and so is a value of neither shape, so that they are only
 * warned of.
 */
function decodeSchemaUnion(node: YamlNode, type: string, path: FieldPath, report: Report): Json | undefined {
  if (node.type === 'scalar' && type !== 'JSONSchemaPropsOrBool') {
    report.warn(path, wrongTypeOf(node, 'map', path));
    return [];
  }
  const lax = new Report();
  const decoded = decodeEither(node, type, path, lax);
  for (const { path: at, problem } of lax.problems)
    if (problem.code === 'unknown-field') report.warn(at, problem);
    else report.add(at, problem);
  return decoded;
}

function decodeEither(node: YamlNode, type: string, path: FieldPath, report: Report): Json | undefined {
  if (node.type === 'sequence' && type !== 'JSONSchemaPropsOrBool')
    return decodeValue(node, type === 'JSONSchemaPropsOrArray' ? schemaPropsList : stringList, path, report);
  if (node.type === 'scalar' && type === 'JSONSchemaPropsOrBool' && typeof node.value === 'boolean') return node.value;
  return decodeValue(node, schemaProps, path, report);
}

/** The zero value of an item or map value. */
function zeroOf(type: FieldType): Json {
  if (type.shape === 'struct' || type.shape === 'map') return emptyJsonObject();
  if (type.shape === 'list') return [];
  switch (type.name) {
    case 'bool':
      return false;
    case 'int32':
    case 'int64':
    case 'float64':
    case 'IntOrString':
      return 0;
    case 'Quantity':
      return '0';
    case 'JSON':
    case 'RawExtension':
      return null;
    default:
      return '';
  }
}

function wrongType(node: YamlNode, expected: string, path: FieldPath, report: Report): undefined {
  report.add(path, wrongTypeOf(node, expected, path));
}

function wrongTypeOf(node: YamlNode, expected: string, path: FieldPath): Problem {
  const value = node.type === 'scalar' ? String(node.value) : '';
  const { segment } = path;
  const name = typeof segment === 'object' ? { name: segment.key } : {};
  return { code: 'wrong-type', expected, actual: jsonTypeOf(node), value, ...name };
}

function isNull(node: YamlNode): boolean {
  return node.type === 'scalar' && node.value === null;
}
