/**
 * Example addresses, as a cluster made by kubeadm with its usual ranges would give them, in the order of asking:
 * Pods in 10.244.0.0/16, Services in 10.96.0.0/12. The same objects always get the same ones.
 */
export class Addresses {
  readonly #taken: ReadonlySet<string>;
  #pods = 1;
  #services = 0;

  /** @param taken addresses that are written in objects, and so are not given out */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** From 10.244.0.2 on: .1 is the bridge's. */
  nextPod(): string {
    return this.#next(() => {
      this.#pods += 1;
      return `10.244.${(this.#pods >> 8) & 255}.${this.#pods & 255}`;
    });
  }

  /** From 10.96.1.1 on: the lowest addresses belong to the API server and to DNS. */
  nextService(): string {
    return this.#next(() => {
      this.#services += 1;
      return `10.96.${1 + ((this.#services >> 8) & 127)}.${this.#services & 255}`;
    });
  }

  #next(make: () => string): string {
    let address = make();
    while (this.#taken.has(address)) address = make();
    return address;
  }
}
