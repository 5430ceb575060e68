/** The base64 text of a text's bytes in UTF-8, as the server stores Secret data. */
export function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The text that base64 data holds in UTF-8; what is no UTF-8 becomes U+FFFD. The data is known to be base64. */
export function fromBase64(data: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(atob(data), (char) => char.charCodeAt(0)),
  );
}

/** How many bytes base64 data stands for. */
export function base64Length(data: string): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return (data.length / 4) * 3 - padding;
}
