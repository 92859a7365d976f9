import { type Coordinate, valueAt } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import { printNumber } from "../../figures/number.ts";
import type { Value } from "../../figures/value.ts";
import { yearBefore } from "../../figures/year.ts";
import { isCounted } from "../../framework/cells.ts";
import type { Words } from "../../words/words.ts";
import type { Desk } from "../context/desk.ts";
import { printedBefore, yearBeforeOf } from "../context/year-before.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** The figure that a query is about, as it was stated, beside that of the year before. */
export interface QueryFigure {
  readonly now: { readonly label: string; readonly value: string };
  readonly before: { readonly label: string; readonly value: string };
}

/** What gives the figure at a place; the figures of the year before are read once for each area. */
export function queryFigures(desk: Pick<Desk, "workbench">, state: WorkState, words: Words) {
  const earlier = new Map<string, ReturnType<typeof yearBeforeOf>>();
  const { framework, details } = state.prepared.release;
  const { stated } = state.prepared.statistics;
  const { notStated, statedFor, yearBefore: before } = words.desk.home;
  const inWords = (at: Coordinate) => printed(stated(at)?.value) ?? notStated;
  const yearBeforeIn = (area: string) => {
    const read =
      earlier.get(area) ?? yearBeforeOf(desk, { ...state, ...state.prepared, area: { slug: area } });
    earlier.set(area, read);
    return read;
  };
  return async (figure: Coordinate): Promise<QueryFigure | undefined> => {
    if (!isCounted(framework, figure)) return undefined;
    const at = valueAt(figure, figure.geography, figure.year);
    const year = yearBefore(figure.year);
    const isSent = figure.year === details.year && figure.geography.kind === "area";
    const known = isSent ? await yearBeforeIn(geographySlug(figure.geography)) : undefined;
    return {
      now: { label: statedFor(figure.year), value: inWords(at) },
      before: {
        label: before(year),
        value: (known && printedBefore(known, figure)) ?? inWords({ ...at, year }),
      },
    };
  };
}

/** As it was stated: a number, or the words that stand in its place. */
function printed(value: Value | undefined): string | undefined {
  switch (value?.kind) {
    case "count":
      return printNumber(value.count, 0);
    case "published-rate":
      return printNumber(value.rate, value.decimals);
    case "approximate":
      return value.text;
    case "not-available":
    case "not-collected":
    case "not-applicable":
    case "confidential":
      return value.kind.replaceAll("-", " ");
    default:
      return undefined;
  }
}
