import readline from 'node:readline/promises';

/** `ㅛ` is what the key of `y` types where the keyboard is switched to Hangul. */
const yes = /^(?:y|yes|ㅛ|예|네)$/i;

/** Asks on the terminal, until it is answered or closed; the question goes to standard error. */
export async function askYes(question: string): Promise<boolean> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stderr });
  // At the end of input no answer comes any more.
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    return yes.test((await Promise.race([terminal.question(question), closed])).trim());
  } finally {
    terminal.close();
  }
}
