import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

/** False where there is no tmux to give the tests a terminal. */
export const hasTmux = process.platform !== 'win32' && spawnSync('tmux', ['-V']).status === 0;

/**
 * A shell in a real pseudo-terminal, with a terminal emulator that can be asked what it shows.
 *
 * tmux, because it gives both without a native module, which would have to be compiled on every machine that installs
 * the project; where it is missing, the tests that need it are skipped.
 */
export class Tmux {
  readonly #socket: string;

  constructor(folder: string, size: { columns: number; rows: number }, env: Readonly<Record<string, string>>) {
    this.#socket = path.join(folder, 'tmux');
    const variables = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
    const geometry = ['-x', String(size.columns), '-y', String(size.rows)];
    this.#run('-f', '/dev/null', 'new-session', '-d', ...geometry, '-c', folder, ...variables, '/bin/sh');
  }

  /** Types keys by tmux's names, such as `Enter`, or characters. */
  press(...keys: readonly string[]): void {
    this.#run('send-keys', ...keys);
  }

  /** Types a command and Enter. */
  type(command: string): void {
    this.#run('send-keys', '-l', command);
    this.press('Enter');
  }

  /** As a terminal does it: marked as a paste if the program has asked for that. */
  paste(text: string): void {
    this.#run('set-buffer', text);
    this.#run('paste-buffer', '-p');
  }

  resize(columns: number, rows: number): void {
    this.#run('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** What the terminal shows, without spaces at the lines' ends. */
  screen(): string {
    return this.#run('capture-pane', '-p').trimEnd();
  }

  /** True while the other screen is shown, which has no scrollback; and whether the cursor is to be seen. */
  modes(): { readonly alternate: boolean; readonly cursor: boolean } {
    const [alternate, cursor] = this.#run('display-message', '-p', '#{alternate_on} #{cursor_flag}').trim().split(' ');
    return { alternate: alternate === '1', cursor: cursor === '1' };
  }

  /** Waits until the screen holds a text; fails with the screen if that takes too long. */
  async shows(text: string | RegExp): Promise<string> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const screen = this.screen();
      if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen;
      if (Date.now() > deadline) throw new Error(`the screen never showed ${text}:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  close(): void {
    spawnSync('tmux', ['-S', this.#socket, 'kill-server']);
  }

  #run(...args: readonly string[]): string {
    return execFileSync('tmux', ['-S', this.#socket, ...args], { encoding: 'utf8' });
  }
}
