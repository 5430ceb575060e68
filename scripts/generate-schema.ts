/**
 * Writes src/kubernetes/schema/{tables,types}.generated.ts.
 *
 * Field names, required fields and enums come from kubernetes-models (Kubernetes 1.36); what its declarations lack
 * (integer sizes, pointers, what is written even when empty) comes from scripts/schema/wire-types.json, in Go's notation:
 * `*` keeps a zero value, `!` is written even when empty, `?` is left out only when the whole struct is zero.
 * The two must name the same fields, or generation fails.
 */
import fs from 'node:fs';
import path from 'node:path';
import { kinds } from './schema/kinds.ts';
import { fileOfKind, type ModelField, readModel } from './schema/read-models.ts';

const primitives = new Set(
  'string bool int32 int64 float64 bytes Quantity IntOrString Time MicroTime Duration RawExtension JSON'.split(' '),
);
/** Types with a JSON form of their own, which decode knows by name. */
const unions = new Set(['JSONSchemaPropsOrArray', 'JSONSchemaPropsOrBool', 'JSONSchemaPropsOrStringArray']);
/** Fields that Go has and the OpenAPI document, rightly, does not offer. */
const wireOnly = new Set(['ObjectMeta.managedFields']);

const wire = JSON.parse(fs.readFileSync(new URL('schema/wire-types.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const types = new Map<string, Record<string, string>>();
const required = new Map<string, string[]>();
const enums: Record<string, readonly string[]> = {};

for (const entry of kinds) visit(entry.type ?? entry.kind, fileOfKind(entry.apiVersion, entry.kind));

function visit(name: string, file: string): void {
  if (types.has(name) || primitives.has(name)) return;
  const wireFields = wire[name];
  if (wireFields === undefined) throw new Error(`wire-types.json has no type ${name} (${file})`);
  if (unions.has(name)) return;
  const model = readModel(file);
  if (model === undefined) throw new Error(`${file} declares no interface`);
  const fields: Record<string, string> = {};
  types.set(name, fields);
  required.set(name, []);
  for (const [field, facts] of model) readField(name, field, facts, wireFields, fields);
  for (const field of Object.keys(wireFields))
    if (!model.has(field) && !wireOnly.has(`${name}.${field}`))
      console.warn(`only in wire-types.json: ${name}.${field}`);
}

function readField(
  type: string,
  field: string,
  facts: ModelField,
  wireFields: Record<string, string>,
  fields: Record<string, string>,
): void {
  if ((field === 'apiVersion' || field === 'kind') && wireFields[field] === undefined) return;
  const notation = wireFields[field];
  if (notation === undefined) throw new Error(`${type}.${field} is missing from wire-types.json`);
  fields[field] = notation;
  if (facts.required) required.get(type)?.push(field);
  if (facts.enum.length > 1) enums[`${type}.${field}`] = facts.enum;
  const base = baseOf(notation);
  if (primitives.has(base)) return;
  visit(base, facts.file ?? fileOfNamedKind(base) ?? fail(`${type}.${field}: ${notation} has no declaration`));
  if (unions.has(base)) visit('JSONSchemaProps', fileOfKind('apiextensions.k8s.io/v1', 'JSONSchemaProps'));
}

function baseOf(notation: string): string {
  return notation.replace(/^(\*|\[\]|map\[string\])+/, '').replace(/[!?]$/, '');
}

/** A few fields (volumeClaimTemplates) spell their type differently; what they hold is a kind of its own. */
function fileOfNamedKind(name: string): string | undefined {
  const entry = kinds.find((candidate) => candidate.kind === name);
  return entry && fileOfKind(entry.apiVersion, entry.kind);
}

function fail(message: string): never {
  throw new Error(message);
}

const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
const head = '// Made by `npm run generate` (scripts/generate-schema.ts) from kubernetes-models. Not to be edited.\n';
const out = (name: string) => path.join(import.meta.dirname, '..', 'src', 'kubernetes', 'schema', name);

const kindRows = kinds.map((entry) => ({ ...entry, type: entry.type ?? entry.kind }));
// A struct is a string, read when it is first asked for: a command needs few of them, and starts sooner for it.
const structRows = sorted.map(([name, fields]) => {
  const text = Object.entries(fields).map(([field, notation]) => `${field} ${notation}`);
  return `  ${name}: ${quote(text.join(', '))},\n`;
});
const enumRows = Object.entries(enums).map(([field, values]) => `  ${quote(field)}: ${quote(values.join(' '))},\n`);
fs.writeFileSync(
  out('tables.generated.ts'),
  `${head}
/** Every kind served. */
export const kindRows = [
${kindRows.map((row) => `  ${literal(row)},\n`).join('')}];

/** The fields of each struct with their types in Go's notation. */
export const structs: Readonly<Record<string, string>> = {
${structRows.join('')}};

/** The values of fields whose list of values the API closes. */
export const enums: Readonly<Record<string, string>> = {
${enumRows.join('')}};
`,
);

fs.writeFileSync(
  out('types.generated.ts'),
  `${head}${sorted.map(([name, fields]) => declare(name, fields)).join('\n')}\n${kindMap()}`,
);

function literal(row: Readonly<Record<string, string | boolean>>): string {
  const parts = Object.entries(row).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? quote(value) : value}`,
  );
  return `{ ${parts.join(', ')} }`;
}

function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

function declare(name: string, fields: Record<string, string>): string {
  const isKind = kindRows.some((row) => row.type === name);
  const typeMeta = isKind ? { apiVersion: 'string!', kind: 'string!' } : {};
  const lines = Object.entries({ ...typeMeta, ...fields, ...typeMeta }).map(([field, notation]) => {
    const always = notation.endsWith('!') && !/^(\*|\[\]|map)/.test(notation) && !types.has(baseOf(notation));
    const key = /^[A-Za-z]\w*$/.test(field) ? field : `'${field}'`;
    return `  ${key}${always ? '' : '?'}: ${tsType(notation.replace(/[!?]$/, ''))};`;
  });
  return `export interface ${name} {\n${lines.join('\n')}\n}`;
}

function tsType(notation: string): string {
  if (notation.startsWith('*')) return tsType(notation.slice(1));
  if (notation.startsWith('[]')) return `${tsType(notation.slice(2))}[]`;
  if (notation.startsWith('map[string]')) return `Record<string, ${tsType(notation.slice('map[string]'.length))}>`;
  switch (notation) {
    case 'bool':
      return 'boolean';
    case 'int32':
    case 'int64':
    case 'float64':
      return 'number';
    case 'IntOrString':
      return 'number | string';
    case 'RawExtension':
    case 'JSON':
      return 'unknown';
    case 'JSONSchemaPropsOrArray':
      return 'JSONSchemaProps | JSONSchemaProps[]';
    case 'JSONSchemaPropsOrBool':
      return 'JSONSchemaProps | boolean';
    case 'JSONSchemaPropsOrStringArray':
      return 'JSONSchemaProps | string[]';
    default:
      return primitives.has(notation) ? 'string' : notation;
  }
}

function kindMap(): string {
  const rows = kindRows.map((row) => `  '${row.apiVersion}/${row.kind}': ${row.type};`);
  return `/** The type of each kind, by apiVersion and kind. */\nexport interface KindTypes {\n${rows.join('\n')}\n}\n`;
}
