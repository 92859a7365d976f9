import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import type { Year } from "../../figures/year.ts";
import { rateBy } from "../../framework/cells.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import { noteInWords } from "../notes/notes.ts";
import type { Subject } from "../subject.ts";

/** The breaks that lie in the series of this report, by year. */
export function breakBlocks(subject: Subject, figures: readonly Figure[]): PlainBlock[] {
  const { framework, statistics } = subject;
  const { years, release } = statistics;
  const [first] = years;
  const shown = new Set(figures.map(({ at }) => at.measure));
  const met = framework.breaks
    .filter(({ interrupts }) => interrupts.some(({ measure }) => shown.has(measure)))
    .filter(({ year }) => first !== undefined && year > first && year <= release.details.year)
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
