import type { CommanderError } from 'commander';
import type { Language } from '../model/localized.ts';
import { fill } from '../report/wording/fill.ts';
import { type UsageFault, usageFaults } from '../report/wording/usage-faults.ts';

/** What commander found wrong with the arguments, in the reader's language. */
export function usageFault({ code, message }: CommanderError, language: Language): string {
  // commander tells names only within its sentence, in single quotes.
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const [, choices = ''] = /Allowed choices are (.*?)\.?$/.exec(message) ?? [];
  // Of an argument it tells the value first; of an option, with the same code, the name.
  if (message.startsWith('error: command-argument'))
    return fill(usageFaults.invalidOperand[language], { name: value, value: name, choices });
  const fault = code.replace(/^commander\./, '');
  if (!isUsageFault(fault)) return message.replace(/^error: /, '');
  return fill(usageFaults[fault][language], { name, value, choices });
}

function isUsageFault(code: string): code is UsageFault {
  return Object.hasOwn(usageFaults, code);
}
