import type { deskAt } from "./desk.ts";
import { HeardChanges } from "./heard.ts";
import type { CellsAnswer, ReturnState } from "./page-data.ts";
import type { SentCell } from "./sender.ts";
import { newSending, type Sending } from "./sending.ts";

/** When the desk says something: turns of two desks cannot be compared, since another one counts from the beginning. */
type At = Pick<ReturnState, "desk" | "turn">;

/**
 * What a page sends to the desk and asks of it, in such an order that nothing is shown that is older than what the page
 * itself has written or shown.
 */
export class Exchange {
  readonly #heard = new HeardChanges();
  #sending: Sending | undefined;
  /** Whether the desk has not answered: nothing is asked for then that follows from what is sent. */
  #isAway = false;
  /** How many times the desk has said what became of cells. */
  #answers = 0;
  /** The desk that wrote something last, and by which turn; and of which turn was shown last. */
  #written: At | undefined;
  #shown: At | undefined;

  /** @param sent called with the name under which something is sent, or without one, when what follows is to be asked for */
  constructor(
    private readonly desk: ReturnType<typeof deskAt>,
    private readonly sent: (name: string | undefined) => void,
  ) {}

  /** Throws where the desk does not answer. What it answers is to be passed on to `answered` when it was taken. */
  async send(cells: readonly SentCell[]): Promise<CellsAnswer> {
    const sending = this.#isAway ? undefined : newSending();
    this.#sending = sending;
    const answer = this.desk.save(cells, sending?.name);
    if (sending) this.sent(sending.name);
    try {
      return await answer;
    } catch (error) {
      this.#isAway = true;
      this.#end(false);
      if (this.#heard.isMore(0)) this.sent(undefined);
      throw error;
    }
  }

  answered(answer: CellsAnswer): void {
    const isNamed = this.#sending !== undefined;
    this.#answers += 1;
    this.#written = answer;
    this.#isAway = false;
    this.#end(true);
    if (this.#heard.isMore(answer.turn) || !isNamed) this.sent(undefined);
  }

  /** How the return stands; undefined where the desk does not answer, and where that is older than what is known here. */
  async state(): Promise<ReturnState | undefined> {
    const before = this.#answers;
    const sending = this.#sending;
    const state = await this.desk.state(sending?.name).catch(() => undefined);
    await sending?.through;
    // Where the desk does not answer, whoever types next is told so. What was asked before something was written may not
    // know of it, unless it was asked by its name; that is asked anew.
    if (!state || this.#answers !== before + (sending?.isAnswered ? 1 : 0)) return undefined;
    // A change that took very long was not waited for, neither for this nor for the report.
    const isBeforeOwn = isOlder(state, this.#written);
    if (isBeforeOwn) this.sent(undefined);
    if (isBeforeOwn || isOlder(state, this.#shown)) return undefined;
    this.#shown = state;
    return state;
  }

  /**
   * Whether a change that the desk tells of is to be asked about now; without its turn, whether anything may be new.
   *
   * @param isSending whether the desk has still to say what became of cells
   */
  isToAsk(turn: number | undefined, isSending: boolean): boolean {
    if (turn === undefined) this.#heard.forget();
    return turn === undefined || this.#heard.isNew(turn, isSending);
  }

  #end(isAnswered: boolean): void {
    this.#sending?.end(isAnswered);
    this.#sending = undefined;
  }
}

function isOlder({ desk, turn }: At, than: At | undefined): boolean {
  return desk === than?.desk && turn < than.turn;
}
