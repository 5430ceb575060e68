/**
 * The type of a CEL value as far as it can be told. `dyn` takes part in everything, its type is seen at run time;
 * `unknown` is what this checker does not follow.
 */
export interface CelType {
  readonly name: CelTypeName;
  /** Of a list's items, a map's values, or what an optional may hold. */
  readonly element?: CelType;
  /** The type of an object's field; undefined for a field that it does not have. */
  readonly fieldOf?: (name: string) => CelType | undefined;
}

export type CelTypeName =
  | 'bool'
  | 'int'
  | 'uint'
  | 'double'
  | 'string'
  | 'bytes'
  | 'null'
  | 'duration'
  | 'timestamp'
  | 'list'
  | 'map'
  | 'object'
  | 'optional'
  | 'dyn'
  | 'unknown';

/** What names stand for in an expression; undefined for a name that is not declared. */
export type CelScope = (name: string) => CelType | undefined;

export const dyn: CelType = { name: 'dyn' };
export const unknown: CelType = { name: 'unknown' };

export function plain(name: CelTypeName): CelType {
  return { name };
}

/** False where the type is seen only at run time or is not followed. */
export function isCertain({ name }: CelType): boolean {
  return name !== 'dyn' && name !== 'unknown';
}

/** Whether a value may be one of these types. */
export function mayBe(type: CelType, ...names: CelTypeName[]): boolean {
  return !isCertain(type) || names.includes(type.name);
}
