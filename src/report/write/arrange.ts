import { numberOf } from "../../figures/value.ts";
import { cellInWords, countedBy, rateBy, total } from "../../framework/cells.ts";
import { limitsAt } from "../../statistics/control-limits.ts";
import { funnelLevels } from "../../statistics/levels.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Side } from "../../words/phrases.ts";
import type { Chart, Funnel } from "../document.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import { type FunnelOutline, funnelIn } from "../sentences/funnel.ts";
import { referenceOf, sidesIn } from "../sentences/sides.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";

/** A chart with its points in the order in which they are drawn, and what groups them. */
export interface Arranged {
  readonly outline: ChartOutline;
  readonly groups?: Chart["groups"];
  readonly funnel?: Funnel;
  /** The names of the lines that are not drawn, because no index can be made of their figures. */
  readonly notDrawn?: readonly Text[];
}

/** Arranges a chart as its kind is drawn; an area without a figure is no point of dots or a funnel. */
export function arranged(subject: Subject, outline: ChartOutline): Arranged {
  switch (outline.chart.kind) {
    case "dots":
      return besideReference(subject, outline);
    case "funnel":
      return aboutCentre(subject, outline);
    case "multiples":
      return panels(subject, outline);
    default:
      return { outline };
  }
}

const sides: readonly Side[] = ["above", "overlap", "below", "not-compared"];

/** Areas in groups by how they stand beside the reference, in each the highest first, and by name where they are equal. */
function besideReference(subject: Subject, outline: ChartOutline): Arranged {
  const there = referenceOf(subject, outline);
  const place = there && whose(subject.statistics, there);
  // The list of areas is in the order of their names, and so are the points as planned.
  const areas = sidesIn(subject, outline)
    .map(({ figure, ...each }) => ({ ...each, number: numberOf(figure.value)! }))
    .sort(
      (a, b) =>
        (there ? sides.indexOf(a.side) - sides.indexOf(b.side) : 0) ||
        b.number - a.number ||
        a.point - b.point,
    );
  const compared = areas.some(({ side }) => side !== "not-compared");
  const groups = sides.flatMap((side) => {
    const points = areas.flatMap((each, index) => (each.side === side ? [index] : []));
    if (!place || !compared || points.length === 0) return [];
    return [{ label: phrase("group-beside", { side, place }), points }];
  });
  return {
    outline: withPoints(
      outline,
      areas.map(({ point }) => point),
    ),
    ...(groups.length > 0 && { groups }),
  };
}

/** Areas with a share, and the control limits over the denominators that they have. */
function aboutCentre(subject: Subject, outline: ChartOutline): Arranged {
  const funnel = funnelIn(subject, outline);
  if (!funnel) return { outline: withPoints(outline, []) };
  const { areas } = funnel;
  const [narrow] = funnelLevels;
  const at = (level: number | undefined) =>
    areas.flatMap(({ outside }, index) => (outside?.level === level ? [index] : []));
  const groups = [
    ...funnelLevels
      .toReversed()
      .map((level) => ({ label: phrase("group-funnel", { level, where: "outside" }), points: at(level) })),
    { label: phrase("group-funnel", { level: narrow, where: "within" }), points: at(undefined) },
  ].filter(({ points }) => points.length > 0);
  return {
    outline: withPoints(
      outline,
      areas.map(({ point }) => point),
    ),
    ...(areas.length > 0 && { groups, funnel: funnelOf(subject, outline, funnel) }),
  };
}

/** So many points of a curve, besides those of the areas, are as good as a smooth one. */
const curvePoints = 40;

function funnelOf(subject: Subject, outline: ChartOutline, { ground, areas }: FunnelOutline): Funnel {
  const known = areas.map(({ denominator }) => denominator);
  const from = Math.max(1, Math.floor(Math.min(...known) * 0.9));
  const to = Math.ceil(Math.max(...known) * 1.05);
  // Even in proportion, because the limits bend where denominators are small.
  const steps = Array.from({ length: curvePoints }, (_, step) =>
    Math.round(from * (to / from) ** (step / (curvePoints - 1))),
  );
  // At the denominators of the areas the curve is what the areas are held to.
  const denominators = [...new Set([...steps, ...known])].sort((a, b) => a - b);
  return {
    denominator: denominatorOf(subject, outline),
    limits: funnelLevels.map((level) => ({
      level,
      points: denominators.map((denominator) => ({ denominator, ...limitsAt(ground, denominator, level) })),
    })),
  };
}

/** What the denominators count, in the words of the framework. */
function denominatorOf({ framework }: Subject, { values }: ChartOutline): Text {
  const rate = rateBy(framework, values[0]![0]!.at.measure);
  const cells = rate && rate.denominator !== "population" ? rate.denominator : [];
  const labels = cells.map((cell) => {
    const isTotal = cell.members.every((member) => member === total);
    return (isTotal ? countedBy(framework, cell.measure)?.label : undefined) ?? cellInWords(framework, cell);
  });
  return phrase("funnel-denominator", { labels });
}

/** Only the lines of two years or more. */
function panels(subject: Subject, outline: ChartOutline): Arranged {
  const drawn = outline.values.map(
    (line) => line.filter(({ at }) => numberOf(figureOf(subject, at).value) !== undefined).length > 1,
  );
  const kept = <T>(all: readonly T[]) => all.filter((_, index) => drawn[index]);
  return {
    outline: { ...outline, series: kept(outline.series), values: kept(outline.values) },
    notDrawn: outline.series.filter((_, index) => !drawn[index]).map(({ label }) => label),
  };
}

function withPoints(outline: ChartOutline, places: readonly number[]): ChartOutline {
  const pick = <T>(all: readonly T[]) => places.map((place) => all[place]!);
  return {
    ...outline,
    points: pick(outline.points),
    values: outline.values.map(pick),
    ...(outline.limits && { limits: outline.limits.map(pick) }),
    parts: pick(outline.parts),
  };
}
