/**
 * Which changes on the disk a page has still to ask about. The desk tells of each, also of the page's own, which the page
 * asks about anyway when it sends them.
 */
export class HeardChanges {
  /** The turn that the answer to the page's last change named: what was asked after it knows of all until then. */
  #known = 0;
  /** The last that was heard of while something was sent; of which it is not known then whose it is. */
  #meanwhile = 0;

  /** Whether a change is to be asked about now. */
  isNew(turn: number, isSending: boolean): boolean {
    if (!isSending) return turn > this.#known;
    this.#meanwhile = Math.max(this.#meanwhile, turn);
    return false;
  }

  /**
   * What was sent is answered, or is not.
   *
   * @param turn of the answer; 0 where none came
   * @returns whether others have changed something meanwhile, which is to be asked about now
   */
  isMore(turn: number): boolean {
    this.#known = turn;
    const isMore = this.#meanwhile > turn;
    this.#meanwhile = 0;
    return isMore;
  }

  /** Another desk may have come in the place of the one before, and counts from the beginning. */
  forget(): void {
    this.#known = 0;
  }
}
