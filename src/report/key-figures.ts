import type { Figure } from "../figures/figure.ts";
import { smallestBaseForPercentages } from "../figures/format.ts";
import { numberOf } from "../figures/value.ts";
import { periodInWords, yearBefore } from "../figures/year.ts";
import { parseCell } from "../framework/cells.ts";
import type { BlockDefinition } from "../framework/schema.ts";
import { atHand } from "../reference/areas.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import type { ReportContext } from "./context.ts";
import type { Inline, KeyFigures, List } from "./document.ts";
import { formatOf } from "./formats.ts";
import { queryNotes } from "./queries.ts";
import { text } from "./words.ts";

type Items = Extract<BlockDefinition, { "key-figures": unknown }>["key-figures"];

/** The cards at the head of a report: each number with its period and, where it may be compared, its change. */
export function keyFigures(context: ReportContext, items: Items): KeyFigures {
  return {
    type: "key-figures",
    items: items.map((item) => {
      const at = coordinateOf(context, item);
      const figure = context.statistics.figure(at);
      const context_: Inline[] = [text(figure.period), ...coverageWords(context, at)];
      const base = context.framework.populations[at.year];
      const rate = context.framework.rates[at.cell.measure];
      if (rate?.denominator === "population" && figure.value.kind === "rate" && base)
        context_.push(text(`, on ${base.label}`));
      const change = context.statistics.figure({ ...at, show: "change" });
      if (change.value.kind === "change" && isOfAll(context, at, change.value)) {
        const same = change.value.from === change.value.to;
        context_.push(
          text(same ? "; " : "; change on the year "),
          context.collect.use(change, formatOf(context.framework, { ...at, show: "change" })),
        );
        if (same) context_.push(text(" on the year"));
      }
      // A sum that lacks some areas must not stand alone: what a computed figure's notes say is said here too.
      if (figure.source.kind === "computed")
        for (const note of figure.notes) context_.push(text(`. ${note}`));
      if (queryNotes(context, figure).length > 0)
        context_.push(text(". This figure was queried; the note under its table says why"));
      return {
        label: item.label,
        value: context.collect.use(figure, formatOf(context.framework, at)),
        context: context_,
      };
    }),
  };
}

/** The same figures as sentences, by the rules of commentary: both values, both periods, no cause, no adjectives. */
export function keyFindings(context: ReportContext, items: Items): List | undefined {
  const sentences = items.flatMap((item): Inline[][] => {
    const at = coordinateOf(context, item);
    const figure = context.statistics.figure(at);
    const compared = comparison(context, at);
    // A sentence without a comparison would only repeat its card.
    if (compared.length === 0 || numberOf(figure.value) === undefined) return [];
    return [
      [
        text(`${item.label}: `),
        context.collect.use(figure, formatOf(context.framework, at)),
        text(` ${period(figure)}`),
        ...coverageWords(context, at),
        ...compared,
      ],
    ];
  });
  return sentences.length > 0 ? { type: "list", ordered: false, items: sentences } : undefined;
}

function coordinateOf(context: ReportContext, item: Items[number]): Coordinate {
  const area = item.place === "nation" ? context.statistics.national : context.place;
  return {
    cell: parseCell(context.framework, item.cell)!,
    area,
    year: context.release.details.year,
    show: "value",
  };
}

/** ', in 41 of 42 areas': a sum over some areas never stands as the nation's. */
function coverageWords(context: ReportContext, at: Coordinate): Inline[] {
  if (at.area !== atHand.slug) return [];
  const coverage = { ...at, show: "coverage" } as const;
  const use = context.collect.use(context.statistics.figure(coverage), formatOf(context.framework, coverage));
  return [text(", in "), use, text(" areas")];
}

function period(figure: Figure): string {
  return figure.basis === "flow" ? `in the year ${figure.period}` : figure.period;
}

/**
 * Whether a change is between the very figures of the two years. A change over only those areas that both years
 * have is for a table, where a note says so.
 */
function isOfAll(context: ReportContext, at: Coordinate, change: { from: number; to: number }): boolean {
  const { statistics } = context;
  return (
    numberOf(statistics.figure({ ...at, show: "before" }).value) === change.from &&
    numberOf(statistics.figure(at).value) === change.to
  );
}

function comparison(context: ReportContext, at: Coordinate): Inline[] {
  const { statistics, framework, collect } = context;
  const change = statistics.figure({ ...at, show: "change" });
  const before = statistics.figure({ ...at, show: "before" });
  const earlier = `a year earlier (${periodInWords(yearBefore(at.year), before.basis)})`;
  if (change.value.kind === "not-comparable") return [text(`. ${change.value.reason}`)];
  if (change.value.kind !== "change" || !isOfAll(context, at, change.value)) return [];
  if (change.value.from === change.value.to) return [text(`, the same as ${earlier}.`)];
  const words: Inline[] = [
    text(", compared with "),
    collect.use(before, formatOf(framework, at)),
    text(` ${earlier}: a change of `),
    collect.use(change, formatOf(framework, { ...at, show: "change" })),
  ];
  const isCount = framework.rates[at.cell.measure] === undefined;
  if (isCount && change.value.from >= smallestBaseForPercentages) {
    const percent = { ...at, show: "change-percent" } as const;
    const format = { ...formatOf(framework, percent), suffix: "%" } as const;
    words.push(text(" ("), collect.use(statistics.figure(percent), format), text(")"));
  }
  return [...words, text(".")];
}
