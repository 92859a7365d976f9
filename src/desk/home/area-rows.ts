import { sectionsAskedFor } from "../../checks/narrative-sections.ts";
import { nationSlug } from "../../figures/geography.ts";
import type { Release } from "../../releases/project.ts";
import { nextInWords } from "../../render/status/area-table.ts";
import { agencies } from "../../returns/return.ts";
import type { PlaceStatus } from "../../status/status.ts";
import type { Standing, Who } from "../../words/status-words.ts";
import type { Words } from "../../words/words.ts";
import { narrativeAddress, queriesAddress, returnAddress, signOffAddress } from "../context/addresses.ts";

/** What is listed of areas: those of one state, those whose turn it is, where they are named. */
export interface AreasListed {
  readonly state: Standing | undefined;
  readonly who: Turn | undefined;
}

export const turns = ["area", "directorate", "nobody"] as const satisfies readonly (Who | "nobody")[];
export type Turn = (typeof turns)[number];

export function isTurnOf({ next }: PlaceStatus, turn: Turn): boolean {
  return turn === "nobody" ? next.length === 0 : next.some(({ who }) => who === turn);
}

export function areaFilter({ state, who }: AreasListed): (place: PlaceStatus) => boolean {
  return (place) =>
    (state === undefined || place.standing === state) && (who === undefined || isTurnOf(place, who));
}

/** A row of the list of tasks for each area, as the template prints it. */
export function areaRows(
  places: readonly PlaceStatus[],
  { id, framework }: Release,
  words: Words,
  listed: AreasListed,
) {
  const [firstSection] = sectionsAskedFor(framework).keys();
  const { status } = words;
  return places.filter(areaFilter(listed)).map((place) => {
    const { slug, name, standing, errors, queries, texts, signed } = place;
    const section = texts.missing[0] ?? firstSection;
    const asked = queries.open + queries.answered;
    return {
      key: slug,
      name,
      standing: status.standing[standing],
      needsWork: standing !== "ready",
      next: nextInWords(place, words),
      isNobody: place.next.length === 0,
      return: { text: words.desk.home.toReturn(name), address: returnAddress(id, slug) },
      texts:
        section === undefined || texts.asked === 0
          ? undefined
          : {
              text: status.textsOf(texts.asked - texts.missing.length, texts.asked),
              address: narrativeAddress(id, slug, section),
            },
      signed:
        slug === nationSlug || !signed
          ? undefined
          : {
              text: status.signedBy(agencies.filter((agency) => signed[agency])),
              address: signOffAddress(id, slug),
            },
      errors,
      queries:
        asked + queries.accepted === 0
          ? undefined
          : {
              text: words.desk.home.queriesOf(queries),
              address: `${queriesAddress(id)}?area=${encodeURIComponent(slug)}`,
            },
    };
  });
}
