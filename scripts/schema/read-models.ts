import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A field as kubernetes-models declares it. */
export interface ModelField {
  readonly required: boolean;
  readonly enum: readonly string[];
  /** The declaration file of the type that the field, its items or its values have; undefined for plain JSON types. */
  readonly file: string | undefined;
  readonly shape: 'string' | 'number' | 'boolean' | 'list' | 'map' | 'reference' | 'other';
}

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

const require = createRequire(import.meta.url);
const modelsRoot = path.dirname(require.resolve('kubernetes-models/package.json'));

/** The declaration file of a kind: `v1/Service.d.ts`, `apps/v1/Deployment.d.ts`. */
export function fileOfKind(apiVersion: string, kind: string): string {
  return path.join(modelsRoot, apiVersion, `${kind}.d.ts`);
}

/** The fields of the interface that a declaration file exports, or undefined for an alias such as Quantity. */
export function readModel(file: string): Map<string, ModelField> | undefined {
  const program = parseAst(fs.readFileSync(file, 'utf8'), { lang: 'dts' }) as unknown as { body: AstNode[] };
  const imports = importsOf(program.body, file);
  const own = `I${path.basename(file, '.d.ts')}`;
  for (const statement of program.body) {
    const declaration = statement.declaration as AstNode | undefined;
    if (declaration?.type !== 'TSInterfaceDeclaration' || (declaration.id as AstNode).name !== own) continue;
    const members = (declaration.body as { body: AstNode[] }).body;
    return new Map(
      members
        .filter((member) => member.type === 'TSPropertySignature')
        .map((member) => [
          String((member.key as AstNode).value),
          readField(member, (name) => (name === own ? file : imports.get(name))),
        ]),
    );
  }
  return undefined;
}

function importsOf(body: readonly AstNode[], file: string): Map<string, string> {
  const imports = new Map<string, string>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const from = String((statement.source as AstNode).value);
    for (const specifier of statement.specifiers as AstNode[])
      imports.set(String((specifier.local as AstNode).name), resolveDeclaration(from, file));
  }
  return imports;
}

function resolveDeclaration(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return path.join(path.dirname(from), specifier.replace(/\.js$/, '.d.ts'));
  return path.join(modelsRoot, '..', `${specifier}.d.ts`);
}

function readField(member: AstNode, fileOf: (name: string) => string | undefined): ModelField {
  const annotation = (member.typeAnnotation as AstNode).typeAnnotation as AstNode;
  return { required: member.optional !== true, ...readType(annotation, fileOf) };
}

function readType(type: AstNode, fileOf: (name: string) => string | undefined): Omit<ModelField, 'required'> {
  const plain = { enum: [], file: undefined };
  switch (type.type) {
    case 'TSStringKeyword':
      return { ...plain, shape: 'string' };
    case 'TSNumberKeyword':
      return { ...plain, shape: 'number' };
    case 'TSBooleanKeyword':
      return { ...plain, shape: 'boolean' };
    case 'TSLiteralType':
      return { ...plain, enum: [String((type.literal as AstNode).value)], shape: 'string' };
    case 'TSUnionType': {
      const parts = (type.types as AstNode[]).map((part) => readType(part, fileOf));
      return { ...plain, enum: parts.flatMap((part) => part.enum), shape: parts[0]?.shape ?? 'other' };
    }
    case 'TSTypeLiteral': {
      const signature = (type.members as AstNode[])[0];
      const value = (signature?.typeAnnotation as AstNode | undefined)?.typeAnnotation as AstNode | undefined;
      return value ? { ...readType(value, fileOf), shape: 'map' } : { ...plain, shape: 'map' };
    }
    case 'TSTypeReference': {
      const name = String((type.typeName as AstNode).name);
      const argument = (type.typeArguments as { params: AstNode[] } | null)?.params[0];
      if (name === 'Array' && argument) return { ...readType(argument, fileOf), shape: 'list' };
      return { ...plain, file: fileOf(name), shape: 'reference' };
    }
    default:
      return { ...plain, shape: 'other' };
  }
}
