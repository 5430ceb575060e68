import fs from 'node:fs';
import path from 'node:path';
import type { ParsedSource } from '../model/node.ts';
import type { Source } from '../model/span.ts';
import { cliWording } from '../report/wording/cli.ts';
import { describeFileFault } from '../report/wording/file-faults.ts';
import { fill } from '../report/wording/fill.ts';
import { decodeUtf8 } from '../yaml/decode-utf8.ts';
import { type Limits, manifestLimits } from '../yaml/limits.ts';
import { parseSource } from '../yaml/parse-source.ts';
import type { Context } from './context.ts';
import { readFileUpTo } from './read-file-up-to.ts';
import { UsageError } from './usage-error.ts';

/** A file that was read: its text, or what to tell about bytes that are none. */
export interface Input {
  readonly name: string;
  readonly content: Source | ParsedSource;
  /** What `--limit` set of how much of it is read. */
  readonly limits: Partial<Limits>;
  /** Of the bytes, in hex; made when asked for, since loading the hash takes a fifth of a command's start. */
  readonly sha256: () => string;
}

/** Larger files are not read at all: no manifest that the API server takes comes near. */
const maxFileBytes = 32 * 1024 * 1024;

const manifestName = /\.(?:ya?ml|json)$/i;

/** Reads files, `-` being standard input, in the order given. */
export async function readFiles(names: readonly string[], context: Context): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(await readInput(name, context));
  return inputs;
}

/** Reads one file, or standard input for `-`. A file that cannot be read is a usage error. */
export async function readInput(name: string, context: Context): Promise<Input> {
  const shown = name === '-' ? '<stdin>' : name;
  let bytes: Uint8Array | undefined;
  try {
    bytes = name === '-' ? await context.readStdin(maxFileBytes) : readFileUpTo(name, maxFileBytes);
  } catch (error) {
    throw usage(context, 'cannotRead', shown, error);
  }
  if (bytes === undefined) throw usage(context, 'fileTooLarge', shown, undefined);
  return decode(shown, bytes, context);
}

/** The manifests that names stand for: files and `-` as they are, folders by the YAML and JSON files below them, sorted. */
export function* manifestNames(names: readonly string[], context: Context): Generator<string> {
  for (const name of names) {
    if (name === '-') yield name;
    else if (isFolder(name, context)) yield* filesBelow(name);
    else yield name;
  }
}

function isFolder(name: string, context: Context): boolean {
  try {
    return fs.statSync(name).isDirectory();
  } catch (error) {
    throw usage(context, 'cannotRead', name, error);
  }
}

function* filesBelow(folder: string): Generator<string> {
  const rows = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const row of rows) {
    const full = path.join(folder, row.name);
    // Links are not followed: a loop of them would never end.
    if (row.isDirectory()) yield* filesBelow(full);
    else if (row.isFile() && manifestName.test(row.name)) yield full;
  }
}

function decode(name: string, bytes: Uint8Array, { limits }: Context): Input {
  const decoded = decodeUtf8(name, bytes);
  const content = 'unreadable' in decoded ? decoded.unreadable : decoded.source;
  const sha256 = () => process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
  return { name, content, limits, sha256 };
}

function usage(context: Context, key: 'cannotRead' | 'fileTooLarge', file: string, error: unknown): UsageError {
  const { language } = context;
  return new UsageError(fill(cliWording[key][language], { file, reason: describeFileFault(error, language) }));
}

/** A file's text as documents; what was unreadable stays so. */
export function parseInput({ content, limits }: Input): ParsedSource {
  return 'text' in content ? parseSource(content, { ...manifestLimits, ...limits }) : content;
}
