import { keptBy } from "../../caches/kept-by.ts";
import type { Files } from "../../files/files.ts";

const turns = keptBy((_: Files) => ({ last: Promise.resolve() as Promise<unknown> }));

/** Does one after the other in a folder of data: two that look for a free name at once must not take the same. */
export function inTurn<Done>(data: Files, work: () => Promise<Done>): Promise<Done> {
  const turn = turns(data);
  const done = turn.last.then(work, work);
  turn.last = done;
  return done;
}
