import { numberOf } from "../../figures/value.ts";
import type { ChartOutline, Planned } from "../outline/outline.ts";
import { ownPoint } from "../outline/own-point.ts";
import { figureOf, inView } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { beginningOf } from "./lines.ts";

/** Fewer bars than these compare nothing. */
export const fewestBars = 2;
/** Of the bars that can exist and the areas of a map at least this share must have a number, and of dots limits. */
export const shownShare = 1 / 2;
/** Fewer areas with limits than these are read more quickly in the table. */
export const fewestDots = 5;
/** One panel alone is compared with nothing. */
export const fewestPanels = 2;
/** With fewer areas than these nothing can be said of how they vary. */
export const fewestInFunnel = 10;

/** A chart with the places of the series that it keeps, among those planned; undefined where it is not worth drawing. */
export interface EditedChart {
  readonly chart: ChartOutline;
  readonly kept: readonly number[];
}

/** Decides by its kind whether a chart has enough in it to show something, and drops the series that have not. */
export function editChart(subject: Subject, planned: ChartOutline): EditedChart | undefined {
  const known = planned.values.map((series) => series.map((each) => isNumber(subject, each)));
  const numbers = known.flat().filter(Boolean).length;
  const all = planned.series.map((_, place) => place);
  switch (planned.chart.kind) {
    case "lines": {
      const beginnings = known.map(beginningOf);
      const kept = all.filter((place) => beginnings[place] !== undefined);
      if (kept.length === 0) return undefined;
      const from = Math.min(...kept.map((place) => beginnings[place]!));
      return { chart: fromPoint(withSeries(planned, kept), from), kept };
    }
    case "multiples":
      return panels(subject, planned, known);
    case "bars": {
      const can = planned.values.flat().filter((each) => canExist(subject, each)).length;
      if (numbers < fewestBars || numbers < shownShare * can) return undefined;
      const kept = all.filter((place) => known[place]!.includes(true));
      return { chart: withSeries(planned, kept), kept };
    }
    case "map":
      if (numbers < Math.max(1, shownShare * planned.points.length)) return undefined;
      return { chart: planned, kept: all };
    case "dots": {
      const limited = planned.values.flat().filter((each) => hasLimits(subject, each)).length;
      // Dots without limits are a league: most must have them.
      if (limited < Math.max(fewestDots, shownShare * numbers) || !comparesAreas(subject, planned))
        return undefined;
      return { chart: planned, kept: all };
    }
    case "funnel":
      if (numbers < fewestInFunnel || !comparesAreas(subject, planned)) return undefined;
      return { chart: planned, kept: all };
  }
}

/**
 * The panels whose lines show a course. A series with figures of which no index can be made, because they are too small
 * for per cents, stays among them: the chart says why it is not drawn.
 */
function panels(
  subject: Subject,
  planned: ChartOutline,
  known: readonly (readonly boolean[])[],
): EditedChart | undefined {
  const beginnings = known.map(beginningOf);
  const drawn = beginnings.filter((each) => each !== undefined);
  if (drawn.length < fewestPanels) return undefined;
  const hasNoIndex = (place: number) =>
    known[place]!.filter(Boolean).length < 2 &&
    beginningOf(planned.values[place]!.map((each) => isNumber(subject, inView(each, "value")))) !== undefined;
  const kept = planned.series
    .map((_, place) => place)
    .filter((place) => beginnings[place] !== undefined || hasNoIndex(place));
  return { chart: fromPoint(withSeries(planned, kept), Math.min(...drawn)), kept };
}

/** Areas are set against a reference that is known; in the report of an area it is the area that is picked out. */
function comparesAreas(subject: Subject, { reference, points, values }: ChartOutline): boolean {
  if (reference && !isNumber(subject, reference)) return false;
  const own = ownPoint(subject, { points });
  return own === undefined || values.some((series) => isNumber(subject, series[own]!));
}

function isNumber(subject: Subject, { at }: Planned): boolean {
  return numberOf(figureOf(subject, at).value) !== undefined;
}

function canExist(subject: Subject, { at }: Planned): boolean {
  return figureOf(subject, at).value.kind !== "not-applicable";
}

function hasLimits(subject: Subject, planned: Planned): boolean {
  return (
    isNumber(subject, planned) && figureOf(subject, inView(planned, "interval").at).value.kind === "interval"
  );
}

function withSeries(outline: ChartOutline, kept: readonly number[]): ChartOutline {
  return {
    ...outline,
    series: kept.map((place) => outline.series[place]!),
    values: kept.map((place) => outline.values[place]!),
  };
}

function fromPoint(outline: ChartOutline, from: number): ChartOutline {
  return {
    ...outline,
    points: outline.points.slice(from),
    values: outline.values.map((series) => series.slice(from)),
    parts: outline.parts.slice(from),
  };
}
