import type { KeptAnswer, KeptFigure } from "./register.ts";

/** A figure of a kept answer that is not as it was; `now` is left out where there is no answer to it any more. */
export interface ChangedFigure {
  readonly before: KeptFigure;
  readonly now?: KeptFigure;
}

/** The figures of a kept answer that another answer to the same question gives differently, in its order. */
export function changesSince({ answer }: KeptAnswer, now: readonly KeptFigure[]): ChangedFigure[] {
  const byPlace = new Map(now.map((figure) => [keyOf(figure), figure]));
  return answer.flatMap((before): ChangedFigure[] => {
    const own = byPlace.get(keyOf(before));
    if (!own) return [{ before }];
    return stateOf(before) === stateOf(own) ? [] : [{ before, now: own }];
  });
}

/** A figure is the same question by what is asked, whoever is in its sum. */
function keyOf({ cell, place, year }: KeptFigure): string {
  return JSON.stringify([cell, place, year]);
}

function stateOf({ figure, release, printed, sign, status, value }: KeptFigure): string {
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([figure, release, printed, sign ?? "", status, parts]);
}
