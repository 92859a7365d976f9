import type { Cell } from "../../figures/coordinate.ts";
import type { Basis, Figure } from "../../figures/figure.ts";
import type { Year } from "../../figures/year.ts";
import { cellInWords, rateBy } from "../../framework/cells.ts";
import type { Measure } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { confidenceLevel } from "../../statistics/levels.ts";
import { populationOf } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import { labelOf } from "../identity.ts";
import type { Subject } from "../subject.ts";

/** 'About these figures': what the release is, what is counted when, what rates stand on, how figures are made. */
export function aboutBlocks(subject: Subject, figures: readonly Figure[]): PlainBlock[] {
  const { details } = subject.statistics.release;
  const label = labelOf(details.kind);
  const paragraph = (text: Text): PlainBlock => ({ type: "paragraph", content: [said(text)] });
  // A cover says it already, as does every page.
  const warning = label && !subject.definition.cover && {
    type: "warning" as const,
    title: phrase("label-title", { label }),
    content: [said(phrase("label", { label }))],
  };
  return [
    ...(warning ? [warning] : []),
    ...details.about.map(paragraph),
    ...basisSentences(subject, figures).map(paragraph),
    ...populationSentences(subject, figures).map(paragraph),
    ...(figures.some(({ value }) => value.kind === "interval")
      ? [paragraph(phrase("about-limits", { level: confidenceLevel }))]
      : []),
    paragraph(phrase("about-totals", {})),
    ...assumptions(subject),
    ...(details.designation === undefined ? [] : [paragraph(details.designation)]),
  ];
}

/** How invented figures were made: told in the report of the nation, if there is one, and elsewhere where to find it. */
function assumptions({ statistics, framework, of }: Subject): PlainBlock[] {
  const sentences = statistics.release.details.assumptions;
  if (sentences.length === 0) return [];
  if (of.kind !== "nation" && framework.reports.some((report) => report.of.kind === "nation"))
    return [{ type: "paragraph", content: [said(phrase("about-invented-elsewhere", {}))] }];
  return [
    { type: "paragraph", content: [said(phrase("about-invented", {}))] },
    { type: "list", ordered: false, items: sentences.map((each) => [said(each)]) },
  ];
}

/** Which measures are the position on one day and which are counts over the year; easily confused. */
function basisSentences({ framework, statistics }: Subject, figures: readonly Figure[]): Text[] {
  const { year } = statistics.release.details;
  const counted = new Set(figures.flatMap(({ at }) => termsOf(framework, at)).map(({ measure }) => measure));
  const measures = Object.values(framework.measures).filter(({ id }) => counted.has(id));
  if (measures.length === 0) return [];
  const [snapshot, flow] = [
    countedAs(framework, measures, "snapshot"),
    countedAs(framework, measures, "flow"),
  ];
  return [phrase("about-basis", { year, snapshot, flow })];
}

/** A rate is of the cells that it is made of. */
function termsOf(framework: Framework, cell: Cell): readonly Cell[] {
  const rate = rateBy(framework, cell.measure);
  if (!rate) return [cell];
  return [...rate.numerator, ...(rate.denominator === "population" ? [] : rate.denominator)];
}

function countedAs(framework: Framework, measures: readonly Measure[], basis: Basis): string[] {
  return [
    ...measures.filter((measure) => measure.basis === basis).map(({ label }) => label),
    ...measures.flatMap(({ basisExceptions }) =>
      [...basisExceptions.values()]
        .filter((exception) => exception.basis === basis)
        .map(({ cell }) => cellInWords(framework, cell)),
    ),
  ];
}

/** What the rates per head of this report stand on: said of those that are in it, computed or as published. */
function populationSentences({ framework, statistics }: Subject, figures: readonly Figure[]): Text[] {
  const now = statistics.release.details.year;
  const base = populationOf(statistics, now)?.label;
  const perHead = figures.filter(({ at }) => rateBy(framework, at.measure)?.denominator === "population");
  const kinds = perHead.map(({ value }) => value.kind);
  const computed = perHead.filter(({ value }) => value.kind === "rate").map(({ at }) => at.year);
  const earlier = new Map<string, Year[]>();
  for (const year of [...new Set(computed)].sort()) {
    const label = populationOf(statistics, year)?.label;
    if (label !== undefined && year !== now) earlier.set(label, [...(earlier.get(label) ?? []), year]);
  }
  const others = [...earlier].map(([label, years]) => ({ years, base: label }));
  return [
    ...(kinds.includes("rate") && base !== undefined
      ? [phrase("about-population", { base, earlier: others })]
      : []),
    ...(kinds.includes("published-rate") ? [phrase("about-published-rates", {})] : []),
  ];
}
