import type { Amounts } from '../../kubernetes/pod/pod-level-resources.ts';
import { formatQuantity, parseQuantity, type Quantity } from '../../kubernetes/quantity.ts';

export type { Amounts } from '../../kubernetes/pod/pod-level-resources.ts';

export const nothing: Quantity = { unscaled: 0n, scale: 0, format: 'decimalSI' };
export const one: Quantity = { unscaled: 1n, scale: 0, format: 'decimalSI' };

/** A resource list as amounts; what is no quantity, in a rejected object, is passed over. */
export function readAmounts(list: Readonly<Record<string, string>> | undefined): Amounts {
  const amounts: Amounts = new Map();
  if (!list) return amounts;
  for (const name of Object.keys(list)) {
    const amount = parseQuantity(list[name] ?? '');
    if (amount !== undefined) amounts.set(name, amount);
  }
  return amounts;
}

/** As the server writes an amount in its messages; `0` for none. */
export function amountText(amount: Quantity | undefined): string {
  return amount === undefined ? '0' : formatQuantity(amount);
}
