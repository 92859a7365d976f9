import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { type Year, yearBefore } from "../../figures/year.ts";
import { breaksBetween } from "../../framework/breaks.ts";
import { rateBy } from "../../framework/cells.ts";
import type { SeriesBreak } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import { isSomething } from "../edit/something.ts";
import { noteInWords } from "../notes/notes.ts";
import type { Subject } from "../subject.ts";

/** The breaks that lie in the series of this report, by year. */
export function breakBlocks(subject: Subject, figures: readonly Figure[]): PlainBlock[] {
  const { framework, statistics } = subject;
  const shown = seriesOf(figures);
  const met = framework.breaks
    .filter(({ year }) => year <= statistics.release.details.year)
    .filter((each) =>
      shown.some(({ cell, first, last }) => liesBetween(framework, each, { cell, first, last })),
    )
    .map(({ year, sentence }): Broken => ({ year, text: sentence }));
  const all = [...met, ...populationBreaks(subject, figures)];
  if (all.length === 0) return [];
  return [
    { type: "heading", level: 3, id: "breaks-in-series", text: phrase("breaks-heading", {}) },
    {
      type: "list",
      ordered: false,
      items: all
        .toSorted((one, other) => (one.year < other.year ? -1 : one.year > other.year ? 1 : 0))
        .map(({ year, text }) => [
          { type: "strong", children: [said(phrase("break-of-year", { year }))] },
          said(text),
        ]),
    },
  ];
}

/** A cell with the first and the last year of which the report has a figure. */
interface Series {
  readonly cell: Cell;
  readonly first: Year;
  readonly last: Year;
}

function seriesOf(figures: readonly Figure[]): Series[] {
  const series = new Map<string, Series>();
  for (const { at, value } of figures) {
    if (!isSomething(value)) continue;
    // A change is of the year before as well.
    const from = at.view === "change" ? yearBefore(at.year) : at.year;
    const { first, last } = series.get(cellId(at)) ?? { first: from, last: at.year };
    const span = { first: from < first ? from : first, last: at.year > last ? at.year : last };
    series.set(cellId(at), { cell: at, ...span });
  }
  return [...series.values()];
}

function liesBetween(framework: Framework, { id }: SeriesBreak, { cell, first, last }: Series): boolean {
  return breaksBetween(framework, cell, first, last).some((each) => each.id === id);
}

interface Broken {
  readonly year: Year;
  readonly text: Text;
}

/** The years from which rates per head of this report stand on populations that the earlier ones do not. */
function populationBreaks({ framework, statistics }: Subject, figures: readonly Figure[]): Broken[] {
  const perHead = figures.filter(
    ({ at, value }) =>
      rateBy(framework, at.measure)?.denominator === "population" &&
      at.view !== "change" &&
      numberOf(value) !== undefined,
  );
  const years = perHead.map(({ at }) => at.year).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return interruptions(statistics, perHead[0]!.at, first, last)
    .filter(({ reason }) => reason.note === "populations-differ")
    .map(({ year, reason }) => ({ year, text: noteInWords(reason) }));
}
