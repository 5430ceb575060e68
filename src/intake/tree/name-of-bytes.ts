const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file's name as text. Bytes that are no UTF-8 are written as `%FF`, so that different names stay different. */
export function nameOfBytes(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const percent = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : percent(byte))).join('');
  }
}
