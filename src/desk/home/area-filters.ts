import type { PlaceStatus } from "../../status/status.ts";
import { standings } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import { releaseAddress } from "../context/addresses.ts";
import { type AreasListed, areaFilter, turns } from "./area-rows.ts";

export function areasListedBy(query: URLSearchParams): AreasListed {
  return {
    state: standings.find((each) => each === query.get("state")),
    who: turns.find((each) => each === query.get("who")),
  };
}

export function areasAddress(release: string, { state, who }: AreasListed): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(who && { who }) }).toString();
  return query === "" ? releaseAddress(release) : `${releaseAddress(release)}?${query}`;
}

/** Links that list areas of one state, or those whose turn it is, each with how many there would be. */
export function areaFilters(
  release: string,
  places: readonly PlaceStatus[],
  listed: AreasListed,
  words: Words,
) {
  const filter = (key: string, text: string, by: Partial<AreasListed>, chosen: boolean) => {
    const wanted = { ...listed, ...by };
    const count = places.filter(areaFilter(wanted)).length;
    return { key, text, address: areasAddress(release, wanted), count, chosen };
  };
  const said = words.desk.home;
  const { state, who } = listed;
  return {
    states: [
      filter("all", said.allStates, { state: undefined }, state === undefined),
      ...standings
        .map((each) => filter(each, words.status.standing[each], { state: each }, state === each))
        .filter(({ count, chosen }) => count > 0 || chosen),
    ],
    who: [
      filter("all", said.allStates, { who: undefined }, who === undefined),
      ...turns.map((each) => filter(each, said.who[each], { who: each }, who === each)),
    ],
  };
}
