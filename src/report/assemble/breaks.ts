import type { Figure } from "../../figures/figure.ts";
import { phrase } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import type { Subject } from "../subject.ts";

/** The breaks that lie in the series of this report, by year. */
export function breakBlocks({ framework, statistics }: Subject, figures: readonly Figure[]): PlainBlock[] {
  const { years, release } = statistics;
  const [first] = years;
  const shown = new Set(figures.map(({ at }) => at.measure));
  const met = framework.breaks
    .filter(({ interrupts }) => interrupts.some(({ measure }) => shown.has(measure)))
    .filter(({ year }) => first !== undefined && year > first && year <= release.details.year);
  if (met.length === 0) return [];
  return [
    { type: "heading", level: 3, id: "breaks-in-series", text: phrase("breaks-heading", {}) },
    {
      type: "list",
      ordered: false,
      items: met.map(({ year, sentence }) => [
        { type: "strong", children: [said(phrase("break-of-year", { year }))] },
        said(sentence),
      ]),
    },
  ];
}
