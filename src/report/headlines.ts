import type { Figure } from "../figures/figure.ts";
import { numberOf } from "../figures/value.ts";
import { breaksBetween } from "../framework/breaks.ts";
import type { ChartDefinition } from "../framework/schema.ts";
import { atHand } from "../reference/areas.ts";
import { areasIn } from "../statistics/stated.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import { type AxisItem, meet } from "./axes.ts";
import type { ReportContext } from "./context.ts";
import type { Inline } from "./document.ts";
import { formatOf, snapshotInWords } from "./formats.ts";
import { text } from "./words.ts";

/**
 * The message of a chart, computed from its figures by the rule that the framework names: active and neutral,
 * with both values and both periods. Where the figures do not allow it, the title of its table.
 */
export function headline(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly AxisItem[],
): readonly Inline[] {
  const fallback = [text(context.framework.tables[definition.table]!.title)];
  return rules[definition.headline](context, definition, points, series) ?? fallback;
}

type Rule = (
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly AxisItem[],
) => readonly Inline[] | undefined;

interface Known {
  readonly item: AxisItem;
  readonly at: Coordinate;
  readonly figure: Figure;
  readonly number: number;
}

const rules: Readonly<Record<ChartDefinition["headline"], Rule>> = {
  "largest-part": largestPart,
  trend,
  "beside-nation": besideNation,
  "highest-and-lowest": highestAndLowest,
};

function knownPoints(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series?: AxisItem,
): Known[] {
  return points.flatMap((item) => {
    const at = meet(context, definition, series ? [item, series] : [item]);
    if (!at) return [];
    const figure = context.statistics.figure(at);
    const number = numberOf(figure.value);
    return number === undefined ? [] : [{ item, at, figure, number }];
  });
}

function use(context: ReportContext, known: Known): Inline {
  return context.collect.use(known.figure, formatOf(context.framework, known.at));
}

/** 'Category 1 was the largest category, with 830 of 1,015 offenders'. Needs every part and the total. */
function largestPart(...[context, definition, points]: Parameters<Rule>): readonly Inline[] | undefined {
  const known = knownPoints(context, definition, points);
  const [all] = knownPoints(context, definition, [{ id: "total", label: "", total: true, at: {} }]);
  if (!all || known.length < points.length || !("dimension" in definition.points)) return undefined;
  const [first, second] = known.toSorted((a, b) => b.number - a.number);
  if (!first || first.number === second?.number) return undefined;
  // Sums over different areas cannot be ranked.
  if (!known.every((each) => ofSameAreas(each, all))) return undefined;
  const dimension = context.framework.dimensions[definition.points.dimension]!;
  return [
    text(
      `${first.item.label}, ${dimension.members[first.item.id]!.name}, was the largest ${dimension.label.toLowerCase()}, with `,
    ),
    use(context, first),
    text(" of "),
    use(context, all),
    text(` ${all.figure.unit}`),
  ];
}

/** 'Registered sexual offenders rose from 446 on 31 March 2011 to 1,123 on 31 March 2024', within one series. */
function trend(...[context, definition, points, series]: Parameters<Rule>): readonly Inline[] | undefined {
  const [first] = series;
  if (!first) return undefined;
  const known = knownPoints(context, definition, points, first);
  const last = known.at(-1);
  // What moved long before the year of the report is not its message.
  if (last?.at.year !== context.release.details.year) return undefined;
  const since = known.find(
    (each) =>
      each.figure.basis !== "not-stated" &&
      each.figure.basis === last.figure.basis &&
      ofSameAreas(each, last) &&
      breaksBetween(context.framework, last.at.cell, each.at.year, last.at.year).length === 0,
  );
  if (!since || since === last) return undefined;
  const moved =
    last.number === since.number
      ? "did not change: "
      : last.number > since.number
        ? "rose from "
        : "fell from ";
  return [
    text(`${first.label} ${moved}`),
    use(context, since),
    text(` ${whenOf(since)} to `),
    use(context, last),
    text(` ${whenOf(last)}`),
  ];
}

/** 'on 31 March 2018' or 'in 2017/18'. */
function whenOf({ figure, at }: Known): string {
  return figure.basis === "snapshot" ? `on ${snapshotInWords(at.year)}` : `in ${at.year}`;
}

/** Whether two sums over the areas at hand are of the same areas; for a single place they always are. */
function ofSameAreas(one: Known, other: Known): boolean {
  if (one.at.area !== atHand.slug) return true;
  return areasIn(one.figure.inputs).join() === areasIn(other.figure.inputs).join();
}

/** 'Suffolk: 124; England and Wales: 116 per 100,000 people aged 10 and over'. */
function besideNation(
  ...[context, definition, points, series]: Parameters<Rule>
): readonly Inline[] | undefined {
  const known = knownPoints(context, definition, points, series[0]);
  const [here, there] = known;
  if (!here || !there) return undefined;
  return [
    text(`The rate was `),
    use(context, here),
    text(` ${here.figure.unit} in ${here.item.label} and `),
    use(context, there),
    ...(there.at.area === atHand.slug
      ? [text(" in the areas with a rate ("), coverageOf(context, there), text(")")]
      : [text(` in ${there.item.label}`)]),
  ];
}

/** '41 of 42': the areas that have the figure. */
function coverageOf(context: ReportContext, known: Known): Inline {
  const at = { ...known.at, show: "coverage" } as const;
  return context.collect.use(context.statistics.figure(at), formatOf(context.framework, at));
}

function highestAndLowest(
  ...[context, definition, points, series]: Parameters<Rule>
): readonly Inline[] | undefined {
  const known = knownPoints(context, definition, points, series[0]).toSorted((a, b) => b.number - a.number);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.number === last.number) return undefined;
  return [
    text(`Of the areas with a figure, ${first.item.label} had the highest at `),
    use(context, first),
    text(` and ${last.item.label} the lowest at `),
    use(context, last),
  ];
}
