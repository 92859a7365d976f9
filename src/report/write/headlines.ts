import { type FigureUse, useOf } from "../../figures/use.ts";
import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import type { HeadlineRule } from "../../framework/layout.ts";
import { isWhole, ofSameAreas } from "../../statistics/areas.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { AxisItem } from "../outline/items.ts";
import type { ChartOutline, Planned } from "../outline/outline.ts";
import { formatOf } from "../outline/plan.ts";
import type { Subject } from "../subject.ts";
import { inView, use } from "./writer.ts";

/**
 * The message of a chart, computed from its figures by the rule that the framework names: active and neutral,
 * with both values and both periods. Where the figures do not allow it, the title of its table.
 */
export function headline(subject: Subject, outline: ChartOutline): Text {
  return rules[outline.chart.headline](subject, outline) ?? outline.chart.table.title;
}

type Rule = (subject: Subject, outline: ChartOutline) => Text | undefined;

const rules: Readonly<Record<HeadlineRule, Rule>> = {
  "largest-part": largestPart,
  trend,
  "beside-nation": besideNation,
  "highest-and-lowest": highestAndLowest,
};

/** A point of a chart with a number. */
interface Known {
  readonly item: AxisItem;
  readonly planned: Planned;
  readonly use: FigureUse;
  readonly number: number;
}

function known(subject: Subject, item: AxisItem, planned: Planned): Known[] {
  const own = inView(planned, "value");
  const figure = use(subject, own);
  const number = numberOf(figure.figure.value);
  return number === undefined ? [] : [{ item, planned: own, use: figure, number }];
}

function knownPoints(subject: Subject, { points, values }: ChartOutline): Known[] {
  const [series] = values;
  return series ? points.flatMap((item, index) => known(subject, item, series[index]!)) : [];
}

/** Needs every part and the whole, each of the same areas. */
function largestPart(
  subject: Subject,
  { chart, points, parts: planned, whole }: ChartOutline,
): Text | undefined {
  const axis = chart.points;
  if (axis.kind !== "dimension") return undefined;
  const [all] = known(subject, points[0]!, whole);
  const parts = points.flatMap((item, index) => known(subject, item, planned[index]!));
  if (!all || parts.length < points.length) return undefined;
  const [first, second] = parts.toSorted((a, b) => b.number - a.number);
  if (!first || first.number === second?.number) return undefined;
  // Sums over different areas cannot be ranked.
  if (!parts.every((part) => ofSameAreas(part.use.figure, all.use.figure))) return undefined;
  return phrase("headline-largest-part", {
    label: axis.dimension.members[first.item.id]!.label,
    name: axis.dimension.members[first.item.id]!.name,
    dimension: axis.dimension.label,
    part: first.use,
    whole: all.use,
    unit: countedBy(subject.framework, all.planned.at.measure)?.unit ?? "",
  });
}

/** Within one series: on one basis, of the same areas, with no break between. */
function trend(subject: Subject, outline: ChartOutline): Text | undefined {
  const points = knownPoints(subject, outline);
  const last = points.at(-1);
  // What moved long before the year of the report is not its message.
  if (!last || last.planned.at.year !== subject.statistics.release.details.year) return undefined;
  const since = points.find((each) => isOneSeries(subject, each, last));
  if (!since || since === last) return undefined;
  const moved = last.number === since.number ? "same" : last.number > since.number ? "rose" : "fell";
  return phrase("headline-trend", {
    label: outline.series[0]!.label,
    from: since.use,
    to: last.use,
    moved,
    since: datedBy(since),
    until: datedBy(last),
  });
}

function isOneSeries({ statistics }: Subject, one: Known, last: Known): boolean {
  const [{ at, basis }, end] = [one.use.figure, last.use.figure];
  return (
    basis !== "not-stated" &&
    basis === end.basis &&
    ofSameAreas(one.use.figure, end) &&
    interruptions(statistics, end.at, at.year, end.at.year).length === 0
  );
}

function datedBy({ use: { figure } }: Known) {
  return { year: figure.at.year, basis: figure.basis };
}

function besideNation(subject: Subject, outline: ChartOutline): Text | undefined {
  const [here, there] = knownPoints(subject, outline);
  if (!here || !there) return undefined;
  const some = !isWhole(there.use.figure);
  return phrase("headline-beside-nation", {
    here: here.use,
    there: there.use,
    unit: countedBy(subject.framework, here.planned.at.measure)?.unit ?? "",
    place: here.item.label,
    beside: there.item.label,
    ...(some && { coverage: coverageOf(subject, there) }),
  });
}

/** '41 of 42': the areas that have the figure. */
function coverageOf(subject: Subject, { planned }: Known): FigureUse {
  const { at } = inView(planned, "coverage");
  return useOf(subject.statistics.figure(at), formatOf(subject.framework, at));
}

function highestAndLowest(subject: Subject, outline: ChartOutline): Text | undefined {
  const points = knownPoints(subject, outline).toSorted((a, b) => b.number - a.number);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.number === last.number) return undefined;
  return phrase("headline-highest-and-lowest", {
    highest: first.item.label,
    lowest: last.item.label,
    most: first.use,
    least: last.use,
  });
}
