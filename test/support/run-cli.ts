import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const program = path.join(root, 'dist', 'kubedrill.js');

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built program as a person would, with a home of its own, English unless `env` says otherwise. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliRun {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-home-'));
  try {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      KUBEDRILL_HOME: home,
      KUBEDRILL_LANG: 'en',
      ...options.env,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: options.cwd ?? root,
      env,
      input: options.input ?? '',
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status, stdout, stderr };
  } finally {
    fs.rmSync(home, { recursive: true });
  }
}

/** A new folder that a test may fill; removed when `use` returns. */
export function inTempFolder<T>(use: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-test-'));
  try {
    return use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The folder of the project. */
export const projectRoot = root;
