import { isSamePlace } from "../../figures/geography.ts";
import type { Subject } from "../subject.ts";
import type { ChartOutline } from "./outline.ts";

/** The place among the points of the area whose report it is. */
export function ownPoint({ of }: Subject, { points }: Pick<ChartOutline, "points">): number | undefined {
  if (of.kind !== "area") return undefined;
  const index = points.findIndex(({ geography }) => geography !== undefined && isSamePlace(geography, of));
  return index < 0 ? undefined : index;
}
