import { type Standing, standings } from "../words/status-words.ts";
import type { PlaceStatus, StatusCounts } from "./status.ts";

/** Sums over areas; of errors and queries, which are all to be settled, also those of the nation. */
export function countStatus(areas: readonly PlaceStatus[], nation: PlaceStatus): StatusCounts {
  const sum = (of: (place: PlaceStatus) => number) =>
    [...areas, nation].reduce((total, place) => total + of(place), 0);
  const count = (is: (area: PlaceStatus) => boolean) => areas.filter(is).length;
  const ofStanding = standings.map((each) => [each, count(({ standing }) => standing === each)] as const);
  return {
    areas: areas.length,
    received: count(({ standing }) => standing !== "not-sent" && standing !== "blank"),
    withErrors: count(({ errors }) => errors > 0),
    errors: sum(({ errors }) => errors),
    queries: {
      open: sum(({ queries }) => queries.open),
      answered: sum(({ queries }) => queries.answered),
      accepted: sum(({ queries }) => queries.accepted),
    },
    texts: {
      asked: sum(({ texts }) => texts.asked),
      written: sum(({ texts }) => texts.asked - texts.missing.length),
    },
    final: count(({ figures }) => figures === "final"),
    provisional: count(({ figures }) => figures === "provisional"),
    revised: count(({ figures }) => figures === "revised"),
    signed: count(({ signed }) => signed !== undefined && Object.values(signed).every((each) => each)),
    standing: Object.fromEntries(ofStanding) as Readonly<Record<Standing, number>>,
  };
}
