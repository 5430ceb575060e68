/** What a CEL expression does wrong: it cannot be read, speaks of something unknown, or mixes types. */
export type CelFault = 'cel-syntax' | 'cel-names' | 'cel-types' | 'cel-pattern';

export class CelError extends Error {
  readonly fault: CelFault;

  constructor(fault: CelFault) {
    super(fault);
    this.fault = fault;
  }
}
