const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** An instant of RFC 3339 in milliseconds since 1970; undefined for anything else, such as a time without a zone. */
export function parseInstant(text: string): number | undefined {
  const milliseconds = instant.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
