/** Character codes as go.yaml.in/yaml/v2 sorts them (yamlprivateh.go); NaN stands for the end of the text. */

export const tab = 9;
export const space = 32;

/** Of LF, CR, NEL, and the line and paragraph separators. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isBlank(code: number): boolean {
  return code === space || code === tab;
}

export function isEnd(code: number): boolean {
  return Number.isNaN(code);
}

/** A blank, a break, or the end: what must follow `-`, `?` and `:` for them to be indicators. */
export function endsWord(code: number): boolean {
  return code === space || code === 10 || code === tab || isBreak(code) || isEnd(code);
}

/** Letters, digits, `_` and `-` of ASCII: what names of anchors and tag handles are made of. */
export function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45
  );
}

/** One of `,` `[` `]` `{` `}`, which end a plain scalar within brackets. */
export function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
