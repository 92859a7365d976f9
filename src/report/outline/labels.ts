import { isSamePlace } from "../../figures/geography.ts";
import type { Text } from "../../words/phrase.ts";
import type { Subject } from "../subject.ts";
import { whoseTogether } from "../whose.ts";
import type { AxisItem } from "./items.ts";
import type { Planned } from "./outline.ts";
import { figureOf } from "./planned-figures.ts";

/** The label of a row, column or point; of a place, whose its figures are. */
export function itemLabel(subject: Subject, item: AxisItem, planned: readonly Planned[]): Text {
  if (!item.namesPlace || !item.geography || item.geography.kind === "area") return item.label;
  const figures = planned.filter(isOfPlace).map(({ at }) => figureOf(subject, at));
  return whoseTogether(subject.statistics, item.geography, figures);
}

/** Whose the figures of the report's own place are that stand in a table or chart. */
export function whoseOwn(subject: Subject, planned: readonly (readonly Planned[])[]): Text {
  const own = planned
    .flat()
    .filter((each) => isSamePlace(each.at.geography, subject.place) && isOfPlace(each))
    .map(({ at }) => figureOf(subject, at));
  return whoseTogether(subject.statistics, subject.place, own);
}

/** A change compares the areas of two years, and coverage counts those of one; neither is a figure of the place. */
function isOfPlace({ at }: Planned): boolean {
  return at.view !== "change" && at.view !== "coverage";
}
