import { type Coordinate, valueAt } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import { printNumber } from "../../figures/number.ts";
import type { Value } from "../../figures/value.ts";
import { yearBefore } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { cellInWords, parseCell } from "../../framework/cells.ts";
import type { Words } from "../../words/words.ts";
import { cellToMend } from "../context/cell-to-mend.ts";
import type { Desk } from "../context/desk.ts";
import { printedBefore, yearBeforeOf } from "../context/year-before.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** The figure at which a query is mended, as it was stated, beside that of the year before. */
export interface QueryFigure {
  /** Which figure it is, since a query can speak of several. */
  readonly name: string;
  readonly now: Labelled;
  readonly before: Labelled;
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** What gives the figure of a query; the figures of the year before are read once for each area. */
export function queryFigures(desk: Pick<Desk, "workbench">, state: WorkState, words: Words) {
  const earlier = new Map<string, ReturnType<typeof yearBeforeOf>>();
  const { framework, details } = state.prepared.release;
  const { statistics } = state.prepared;
  const { notStated, statedFor, addedUpFor, yearBefore: before } = words.desk.home;
  /** A total that nobody stated is added up, as the checks have it that ask about it. */
  const added = (at: Coordinate) => {
    const { value } = statistics.figure(at);
    return value.kind === "count" ? value : undefined;
  };
  const nowAt = (at: Coordinate): Labelled => {
    const stated = statistics.stated(at)?.value;
    const sum = stated ? undefined : added(at);
    const label = sum ? addedUpFor(at.year) : statedFor(at.year);
    return { label, value: printed(stated ?? sum, words) ?? notStated };
  };
  const yearBeforeIn = (area: string) => {
    const read =
      earlier.get(area) ?? yearBeforeOf(desk, { ...state, ...state.prepared, area: { slug: area } });
    earlier.set(area, read);
    return read;
  };
  return async (finding: Finding): Promise<QueryFigure | undefined> => {
    const { figure } = finding;
    const cell = figure && parseCell(framework, cellToMend(finding) ?? "");
    if (!figure || !cell) return undefined;
    const at = valueAt(cell, figure.geography, figure.year);
    const year = yearBefore(figure.year);
    const isSent = figure.year === details.year && figure.geography.kind === "area";
    const known = isSent ? await yearBeforeIn(geographySlug(figure.geography)) : undefined;
    return {
      name: cellInWords(framework, cell),
      now: nowAt(at),
      before: {
        label: before(year),
        value: (known && printedBefore(known, cell)) ?? nowAt({ ...at, year }).value,
      },
    };
  };
}

/** As it was stated: a number, or the words that stand in its place. */
function printed(value: Value | undefined, words: Words): string | undefined {
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
      return words.trace.value(value);
    default:
      return undefined;
  }
}
