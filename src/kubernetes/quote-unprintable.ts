const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

/** A name with what cannot be seen of it escaped, as Go's strconv.Quote does: a no-break space is `\u00a0`. */
export function quoteUnprintable(name: string): string {
  return name.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return named[character] ?? `\\x${hex(code, 2)}`;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

const named: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
