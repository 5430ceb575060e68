import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, with whatever lies are wanted. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly deflate?: boolean;
  /** What the directory says; the truth where absent. */
  readonly says?: {
    readonly unpacked?: number;
    readonly packed?: number;
    readonly crc32?: number;
    readonly offset?: number;
  };
  readonly method?: number;
  readonly flags?: number;
  /** Of Unix, such as 0o120777 for a link. */
  readonly mode?: number;
}

/** A zip made byte by byte: no library would write what hostile ones hold. */
export function rawZip(entries: readonly RawEntry[], says: { readonly entries?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data ?? '');
    const packed = entry.deflate === true ? deflateRawSync(data, { level: 9 }) : data;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(entry.method ?? (entry.deflate === true ? 8 : 0), 4);
    common.writeUInt16LE(0x6000, 6);
    common.writeUInt16LE(0x5a21, 8);
    common.writeUInt32LE(entry.says?.crc32 ?? crc32(data), 10);
    common.writeUInt32LE(entry.says?.packed ?? packed.length, 14);
    common.writeUInt32LE(entry.says?.unpacked ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(entry.says?.offset ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(says.entries ?? entries.length, 8);
  end.writeUInt16LE(says.entries ?? entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** An honest zip of files by their names. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return rawZip(Object.entries(files).map(([name, data]) => ({ name, data, deflate: true })));
}
