import { numberOf } from "../../figures/value.ts";
import type { ChartOutline, Planned } from "../outline/outline.ts";
import { figureOf, inView } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { beginningOf, fewestOnLine } from "./lines.ts";

/** Fewer bars than these compare nothing. */
export const fewestBars = 2;
/** Of the bars that can exist, and of the areas of a map, at least this share must have a number. */
export const shownShare = 1 / 2;
/** Fewer areas with limits than these are read more quickly in the table. */
export const fewestDots = 5;
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
    case "multiples": {
      const kept = all.filter((place) => known[place]!.filter(Boolean).length >= fewestOnLine);
      if (kept.length === 0) return undefined;
      const first = Math.min(...kept.map((place) => known[place]!.indexOf(true)));
      return { chart: fromPoint(withSeries(planned, kept), first), kept };
    }
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
      return limited < fewestDots ? undefined : { chart: planned, kept: all };
    }
    case "funnel":
      return numbers < fewestInFunnel ? undefined : { chart: planned, kept: all };
  }
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
