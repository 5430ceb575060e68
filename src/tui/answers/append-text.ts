/** A text with more documents after its own. */
export function appendText(text: string, more: string): string {
  const own = text.trimEnd();
  if (own === '') return more;
  const separator = /^---(\s|$)/.test(more) ? '' : '---\n';
  return `${own}\n${separator}${more.endsWith('\n') ? more : `${more}\n`}`;
}
