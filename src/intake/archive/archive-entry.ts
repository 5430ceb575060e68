/** What a zip's directory says of one entry: less than yauzl's `Entry`, since a class may have a million of them. */
export interface ArchiveEntry {
  /** With `/`, as it is written; not yet known to be safe. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'other';
  readonly encrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Bytes that the local header and the packed data take at least. */
  readonly extent: number;
  readonly modified: number | undefined;
}
