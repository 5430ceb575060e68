/** The first UTF-16 units of a text, at most so many, and none of them half a character. */
export function beginning(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) && text.length > most ? cut.slice(0, -1) : cut;
}
