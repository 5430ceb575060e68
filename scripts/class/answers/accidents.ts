import type { Chance } from '../chance.ts';

/** What is handed in by accident in place of a file with YAML alone. */
export interface Accident {
  readonly name: string;
  readonly weight: number;
  /** What comes of the text that was meant. */
  readonly befalls: (text: string, chance: Chance) => string | Uint8Array;
}

export const accidents: readonly Accident[] = [
  { name: 'empty', weight: 8, befalls: () => '' },
  { name: 'blank', weight: 2, befalls: () => '\n\n' },
  { name: 'comments-only', weight: 3, befalls: () => '# TODO\n# 나중에 작성\n' },
  { name: 'fences', weight: 10, befalls: (text) => `\`\`\`yaml\n${text}\`\`\`\n` },
  {
    name: 'chat',
    weight: 4,
    befalls: (text) =>
      `Sure! Here is the manifest you asked for:\n\n\`\`\`yaml\n${text}\`\`\`\n\nApply it with kubectl.\n`,
  },
  { name: 'prose', weight: 3, befalls: () => '시간이 부족해서 다 하지 못했습니다. 죄송합니다.\n' },
  { name: 'transcript', weight: 5, befalls: (text) => `$ kubectl apply -f answer.yaml\n${text}` },
  { name: 'utf-16', weight: 5, befalls: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'latin-1', weight: 2, befalls: (text) => Buffer.from(`# r\u00e9ponse\n${text}`, 'latin1') },
  { name: 'binary', weight: 3, befalls: (_, chance) => Uint8Array.from({ length: 900 }, () => chance.below(256)) },
  { name: 'screenshot', weight: 2, befalls: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { name: 'page', weight: 2, befalls: () => '<!DOCTYPE html>\n<html><body>Sign in to continue</body></html>\n' },
  { name: 'cut-off', weight: 4, befalls: (text, chance) => text.slice(0, 20 + chance.below(text.length)) },
];
