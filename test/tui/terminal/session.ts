import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { Tmux } from './tmux.ts';

const kubedrill = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'kubedrill.js');

/** A right answer to `headless-service`. */
export const reference = path.join(
  import.meta.dirname,
  '../../../solutions/services-and-networking/headless-service/reference.yaml',
);

/** An editor that writes a wrong answer at first and the right one later, each by renaming, and notes its terminal. */
const editor = `#!/bin/sh
stty -g > "$FOLDER/stty-in-editor"
if [ -e "$FOLDER/edited" ]; then cp "$REFERENCE" "$1.new"; else sed 's/clusterIP: None/clusterIp: None/' "$REFERENCE" > "$1.new"; fi
touch "$FOLDER/edited"
mv "$1.new" "$1"
`;

/** A learner at a terminal of their own, in a new folder, with an editor. */
export class Session {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-tmux-'));
  #terminal: Tmux | undefined;

  constructor() {
    fs.writeFileSync(path.join(this.folder, 'editor'), editor, { mode: 0o755 });
  }

  get terminal(): Tmux {
    if (this.#terminal === undefined) throw new Error('the session has not been started');
    return this.#terminal;
  }

  /** Opens the terminal and runs `kubedrill COMMAND` in it, with Node.js's own options before. */
  async start(
    size: { readonly columns: number; readonly rows: number },
    language: string,
    command = '',
    nodeOptions = '',
  ): Promise<void> {
    const { folder } = this;
    const terminal = new Tmux(folder, size, {
      FOLDER: folder,
      REFERENCE: reference,
      EDITOR: path.join(folder, 'editor'),
      VISUAL: '',
      KUBEDRILL_HOME: path.join(folder, 'home'),
      KUBEDRILL_LANG: language,
      LC_ALL: 'C.UTF-8',
      CI: '',
      NO_COLOR: '',
      NODE_OPTIONS: nodeOptions,
      NODE: process.execPath,
      KUBEDRILL: kubedrill,
    });
    this.#terminal = terminal;
    await terminal.shows(/[#$]/);
    terminal.type("PS1='shell> '");
    await terminal.shows(/^shell>/m);
    terminal.type('stty -g > stty-before');
    this.run(command);
  }

  /** Its process id is noted, so that it alone can be sent a signal. */
  run(command: string): void {
    const line = `sh -c 'echo $$ > pid; exec "$NODE" "$KUBEDRILL" ${command}'`;
    this.terminal.type(`${line}; echo "status $?"; stty -g > stty-after; echo over`);
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(Number(this.read('pid')), signal);
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** What the shell showed before is there again, and nothing of the app is left. */
  async expectRestored(status: number): Promise<string> {
    const screen = await this.terminal.shows(/^over$/m);
    expect(screen).toContain(`status ${status}`);
    expect(screen).toContain('stty -g > stty-before');
    expect(screen).not.toContain('────');
    expect(this.terminal.modes()).toEqual({ alternate: false, cursor: true });
    expect(this.read('stty-after')).toBe(this.read('stty-before'));
    return screen;
  }

  close(): void {
    this.#terminal?.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
