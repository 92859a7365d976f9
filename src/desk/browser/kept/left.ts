import type { KeptRecord } from "./store.ts";

/** What a page takes over of what others have left. */
export interface Taken {
  readonly taken: readonly KeptRecord[];
  /** Whether there is more, which cannot be taken yet. */
  readonly isMore: boolean;
  /** Other pages that are open and have something, which is left when they end before it is written. */
  readonly open: readonly string[];
}

/**
 * What is to be taken over of pages that were closed or killed: the newest of each name. An older one of the same name
 * says something else, and is taken when the newer is settled.
 *
 * @param isOpen whether a page is open, which keeps what it has for itself
 * @param isBusy whether this page itself has something of that name which is not settled
 */
export function takenFrom(
  records: readonly KeptRecord[],
  isOpen: (page: string) => boolean,
  isBusy: (name: string) => boolean,
): Taken {
  const open = new Set(records.flatMap(({ page }) => (isOpen(page) ? [page] : [])));
  const left = records.filter(({ page }) => !open.has(page)).toSorted((one, other) => other.time - one.time);
  const names = new Set<string>();
  const taken = left.filter(({ name }) => {
    if (names.has(name) || isBusy(name)) return false;
    names.add(name);
    return true;
  });
  return { taken, isMore: taken.length < left.length, open: [...open] };
}
