/** The columns of the blocks that are open. */
export class BlockIndents {
  /** The column of the innermost block, -1 outside of any. */
  current = -1;
  readonly #outer: number[] = [];

  /** Opens a block in this column, unless one as deep is open: then false. */
  open(column: number): boolean {
    if (this.current >= column) return false;
    this.#outer.push(this.current);
    this.current = column;
    return true;
  }

  /** Closes the innermost block if it is deeper than this column. */
  closeOne(column: number): boolean {
    if (this.current <= column) return false;
    this.current = this.#outer.pop() ?? -1;
    return true;
  }
}
