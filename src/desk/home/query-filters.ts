import type { Words } from "../../words/words.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { findingPlace } from "./finding-place.ts";
import { isListed, type Listed, type ListedFinding, listAddress, queryStates } from "./listed.ts";

/** A link that lists less, with how many there are. */
interface Filter {
  readonly key: string;
  readonly text: string;
  readonly address: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Of each, as many as there would be; areas and kinds of which there is nothing are left out. */
export function queryFilters(state: WorkState, all: readonly ListedFinding[], listed: Listed, words: Words) {
  const said = words.desk.home;
  const { id } = state.prepared.release;
  const filter = (key: string, text: string, by: Partial<Listed>, chosen: boolean): Filter => {
    const wanted = { ...listed, ...by };
    const count = all.filter((each) => isListed(each, wanted)).length;
    return { key, text, address: listAddress(id, wanted), count, chosen };
  };
  const isShown = ({ count, chosen }: Filter) => count > 0 || chosen;
  const places = new Map(
    all.flatMap(({ finding }) => {
      const { area, name } = findingPlace(state, finding, words);
      return area === undefined ? [] : [[area, name] as const];
    }),
  );
  const codes = [...new Set(all.map(({ finding }) => finding.code))].map(
    (code) => [code, words.findingPages.of[code].title] as const,
  );
  const byName = (one: readonly [string, string], other: readonly [string, string]) =>
    one[1].localeCompare(other[1], words.language);
  return {
    states: [
      filter("all", said.allStates, { state: undefined }, listed.state === undefined),
      ...queryStates.map((each) => filter(each, said.states[each], { state: each }, listed.state === each)),
    ],
    areas: [
      filter("all", said.everyArea, { area: undefined }, listed.area === undefined),
      ...[...places]
        .sort(byName)
        .map(([area, name]) => filter(area, name, { area }, listed.area === area))
        .filter(isShown),
    ],
    codes: [
      filter("all", said.everyCode, { code: undefined }, listed.code === undefined),
      ...codes
        .toSorted(byName)
        .map(([code, title]) => filter(code, title, { code }, listed.code === code))
        .filter(isShown),
    ],
  };
}
