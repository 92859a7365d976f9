import type * as said from "./edition.ts";
import type { Block, Edition, Inline, PrintedFigure, Row, Section, Table, Trend } from "./edition.ts";

/** What a sentence or other words with figures in them stand in. */
export type TextPart =
  | "cover"
  | "card"
  | "paragraph"
  | "list"
  | "quotation"
  | "warning"
  | "headline"
  | "remark"
  | "alternative";

/** One place of a report at which a figure is printed. */
export type PrintedPlace = {
  readonly printed: PrintedFigure;
  /** Left out on the cover. */
  readonly section?: Section;
} & (
  | { readonly kind: "cell"; readonly table: Table; readonly row: Row; readonly column: number }
  | { readonly kind: "card"; readonly label: string }
  /** Among words; in a part of a chart `chart` is there too, and in a sentence by a rule what is said. */
  | {
      readonly kind: "words";
      readonly part: TextPart;
      readonly content: readonly Inline[];
      readonly chart?: said.Chart;
    }
  /** A point, a confidence limit or the reference of a chart. */
  | { readonly kind: "chart"; readonly chart: said.Chart; readonly point?: string; readonly series?: string }
  /** A point of a small line in a table or a card. */
  | { readonly kind: "small-line"; readonly of: string; readonly table?: Table; readonly point: string }
);

/** Every place at which a report prints a figure, in the order of the report. */
export function printedPlaces(edition: Edition): PrintedPlace[] {
  const cover = edition.cover ? inWords("cover", edition.cover.summary) : [];
  const inSections = edition.sections.flatMap((section) =>
    section.blocks.flatMap((block) => placesIn(block).map((place) => ({ ...place, section }))),
  );
  return [...cover, ...inSections];
}

function placesIn(block: Block): PrintedPlace[] {
  switch (block.type) {
    case "paragraph":
      return inWords("paragraph", block.content);
    case "list":
      return block.items.flatMap((item) => inWords("list", item));
    case "quotation":
      return block.paragraphs.flatMap((each) => inWords("quotation", each));
    case "warning":
      return inWords("warning", block.content);
    case "table":
      return inTable(block);
    case "chart":
      return inChart(block);
    case "key-figures":
      return block.items.flatMap(({ label, value, context, trend }): PrintedPlace[] => [
        { kind: "card", label, printed: value },
        ...inTrend(label, trend),
        ...inWords("card", context),
      ]);
    default:
      return [];
  }
}

function inTable(table: Table): PrintedPlace[] {
  return table.rows.flatMap((row): PrintedPlace[] => [
    ...row.cells.map((printed, column) => ({ kind: "cell" as const, table, row, column, printed })),
    ...inTrend(row.header, row.trend, table),
  ]);
}

function inTrend(of: string, trend: Trend | undefined, table?: Table): PrintedPlace[] {
  return (trend?.points ?? []).map(({ label, value }) => ({
    kind: "small-line",
    of,
    ...(table && { table }),
    point: label,
    printed: value,
  }));
}

function inChart(chart: said.Chart): PrintedPlace[] {
  const { headline, alternative, remarks, points, series, reference } = chart;
  const drawn = series.flatMap(({ label, values, limits = [] }) =>
    [values, limits].flatMap((figures) =>
      figures.map((printed, index) => ({ printed, series: label, point: points[index]!.label })),
    ),
  );
  const beside = reference ? [reference.value, ...(reference.limits ? [reference.limits] : [])] : [];
  const words = [
    ...inWords("headline", headline),
    ...inWords("alternative", alternative),
    ...remarks.flatMap((each) => inWords("remark", each)),
  ];
  return [
    ...words.map((each) => ({ ...each, chart })),
    ...drawn.map((each): PrintedPlace => ({ kind: "chart", chart, ...each })),
    ...beside.map((printed): PrintedPlace => ({ kind: "chart", chart, point: reference!.label, printed })),
  ];
}

type InWords = Extract<PrintedPlace, { kind: "words" }>;

function inWords(part: TextPart, content: readonly Inline[]): InWords[] {
  return content.flatMap((inline): InWords[] => {
    if (inline.type === "figure") return [{ kind: "words", part, content, printed: inline }];
    if (!("children" in inline)) return [];
    // Of a sentence that is said by a rule, and not of all of the paragraph that it stands in.
    const own = inWords(part, inline.children);
    return inline.type === "sentence" ? own.map((each) => ({ ...each, content: [inline] })) : own;
  });
}
