import { oneAtATime } from "../one-at-a-time.ts";
import type { Keeper } from "./keeper.ts";
import type { KeptRecord } from "./store.ts";

/** What a page does with what others have left. */
export interface TakingOver {
  /** Whether this page itself has something of that name which is not settled. */
  readonly isBusy: (name: string) => boolean;
  /** Goes on with what was left; what cannot be gone on with now is its result, and is asked for again later. */
  readonly resume: (left: readonly KeptRecord[]) => readonly KeptRecord[];
}

/** How a page says that there may be something to be taken over. */
export interface TakeOver {
  /** Something of this page's own is settled, which may have stood in the way. */
  readonly settled: () => void;
  /** Others may have left something meanwhile. */
  readonly lookAgain: () => void;
}

/**
 * Takes over what pages have left of the same place: when this one begins, when something that stood in the way is
 * settled, and when a page ends that still had something when it was looked for, as the one before does while this one
 * is loaded in its place.
 */
export function takeOver(keeper: Keeper, { isBusy, resume }: TakingOver): TakeOver {
  const awaited = new Set<string>();
  let isMore = true;

  const settled = oneAtATime(async () => {
    if (!isMore) return;
    isMore = false;
    const { taken, isMore: isLeft, open } = await keeper.takeLeft(isBusy);
    isMore ||= isLeft;
    for (const page of open) {
      if (awaited.has(page)) continue;
      awaited.add(page);
      void keeper.closed(page).then(() => {
        awaited.delete(page);
        lookAgain();
      });
    }
    const back = taken.length > 0 ? resume(taken) : [];
    if (back.length === 0) return;
    isMore = true;
    await keeper.giveBack(back);
  });
  function lookAgain(): void {
    isMore = true;
    settled();
  }

  keeper.whenPut(settled);
  settled();
  return { settled, lookAgain };
}
