/** Nothing that a terminal would obey, or that would hide or turn round what is read. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

export function isSafeLine(text: string): boolean {
  return !unsafe.test(text);
}

/** The same for text of several lines. */
export function isSafeText(text: string): boolean {
  return isSafeLine(text.replaceAll('\n', ''));
}
