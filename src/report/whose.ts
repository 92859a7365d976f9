import type { Figure } from "../figures/figure.ts";
import { type Geography, groupOf } from "../figures/geography.ts";
import { isGiven } from "../figures/value.ts";
import type { Project } from "../releases/project.ts";
import { areasOf, type Statistics } from "../statistics/statistics.ts";
import { phrase, type Text } from "../words/phrase.ts";

/**
 * Whose a figure is: its area, its group or England and Wales, and of a sum over fewer than all areas how many it is of:
 * '40 of 42 areas'. A place without a number goes by its name.
 */
export function whose({ project }: Pick<Statistics, "project">, { at, coverage }: Figure): Text {
  const { geography } = at;
  if (!coverage || coverage.counted === coverage.of || coverage.counted === 0)
    return placeName(project, geography);
  const group = groupOf(geography);
  if (group === undefined) return phrase("some-areas", coverage);
  return phrase("some-areas-of-group", { ...coverage, group: groupName(project, group) });
}

/**
 * Whose several figures of one place are. Where some of them are of fewer areas than others, that is said, because the
 * name of the most is not true of all.
 */
export function whoseTogether(
  statistics: Pick<Statistics, "project">,
  place: Geography,
  figures: readonly Figure[],
): Text {
  const known = figures.filter(({ value }) => isGiven(value));
  const [most, ...others] = known.toSorted((one, other) => share(other) - share(one));
  if (!most) return placeName(statistics.project, place);
  const name = whose(statistics, most);
  return others.some((each) => share(each) < share(most)) ? phrase("partly-of-fewer", { place: name }) : name;
}

function share({ coverage }: Figure): number {
  return coverage ? coverage.counted / coverage.of : 1;
}

/** Whether a sum is of all the areas that have responded, so that no area at hand is left out of it. */
export function isOfAllAtHand(statistics: Statistics, { at, coverage }: Figure): boolean {
  const group = groupOf(at.geography);
  const atHand = areasOf(statistics, { kind: "responding", ...(group !== undefined && { group }) });
  return coverage === undefined || coverage.counted === atHand.length;
}

/** The name of a place: an area, a group, or the nation. Of a figure that is one of several areas, see `whose`. */
export function placeName(project: Project, place: Geography): Text {
  if (place.kind === "area") return project.areas.find(({ slug }) => slug === place.area)?.name ?? place.area;
  const group = groupOf(place);
  return group === undefined ? phrase("nation", {}) : groupName(project, group);
}

function groupName({ groups }: Project, slug: string): string {
  return groups.find((each) => each.slug === slug)?.name ?? slug;
}
