import type { CommanderError } from 'commander';
import type { Language } from '../model/localized.ts';
import { fill } from '../report/wording/fill.ts';
import { type UsageFault, usageFaults } from '../report/wording/usage-faults.ts';

/** What commander found wrong with the arguments, in the reader's language. */
export function usageFault({ code, message }: CommanderError, language: Language): string {
  // commander tells names only within its sentence, in single quotes.
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const [, choices = ''] = /Allowed choices are (.*?)\.?$/.exec(message) ?? [];
  const fault = code.replace(/^commander\./, '');
  if (!isUsageFault(fault)) return message.replace(/^error: /, '');
  return fill(usageFaults[fault][language], { name, value, choices });
}

function isUsageFault(code: string): code is UsageFault {
  return Object.hasOwn(usageFaults, code);
}
