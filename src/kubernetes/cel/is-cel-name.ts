const words =
  'true false null in as break const continue else for function if import let loop package namespace return var void while';
const reserved = new Set(words.split(' '));

/** Whether a name can be given to a variable: an identifier that is none of CEL's reserved words. */
export function isCelName(name: string): boolean {
  return /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name) && !reserved.has(name);
}

/** Whether a property of this name is reached in CEL as `__name__` only. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
