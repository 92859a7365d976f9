import type { PrintedPlace } from "../../findings/arguments/verify.ts";
import type { Block, Edition, Inline, PrintedFigure, Trend } from "../../report/edition/edition.ts";

/** A figure that an edition prints, and where. */
export interface PrintedIn {
  readonly printed: PrintedFigure;
  readonly place: PrintedPlace;
}

/** Every figure that an edition prints, as often as it prints it. */
export function* printedIn({ cover, sections }: Edition): Generator<PrintedIn> {
  yield* inInlines(cover?.summary ?? [], { in: "front" });
  for (const { heading, blocks } of sections)
    for (const block of blocks) yield* inBlock(block, { in: "section", heading });
}

function* inBlock(block: Block, place: PrintedPlace): Generator<PrintedIn> {
  switch (block.type) {
    case "paragraph":
    case "warning":
      yield* inInlines(block.content, place);
      return;
    case "list":
      for (const item of block.items) yield* inInlines(item, place);
      return;
    case "quotation":
      for (const paragraph of block.paragraphs) yield* inInlines(paragraph, place);
      return;
    case "table":
      for (const row of block.rows) {
        const at = { in: "table", number: block.number, row: row.header } as const;
        for (const [index, printed] of row.cells.entries())
          yield { printed, place: { ...at, column: block.columns[index]?.label ?? "" } };
        if (row.trend) yield* inTrend(row.trend, at);
      }
      return;
    case "chart": {
      const at = { in: "chart", number: block.number } as const;
      for (const words of [block.headline, block.alternative, ...block.remarks]) yield* inInlines(words, at);
      const { reference } = block;
      for (const { values, limits = [] } of block.series)
        for (const printed of [...values, ...limits]) yield { printed, place: at };
      if (reference) yield { printed: reference.value, place: at };
      if (reference?.limits) yield { printed: reference.limits, place: at };
      return;
    }
    case "key-figures":
      for (const { label, value, context, trend } of block.items) {
        const at = { in: "card", label } as const;
        yield { printed: value, place: at };
        yield* inInlines(context, at);
        if (trend) yield* inTrend(trend, at);
      }
  }
}

function* inTrend({ points, alternative }: Trend, place: PrintedPlace): Generator<PrintedIn> {
  for (const { value } of points) yield { printed: value, place };
  yield* inInlines(alternative, place);
}

function* inInlines(content: readonly Inline[], place: PrintedPlace): Generator<PrintedIn> {
  for (const inline of content) {
    if (inline.type === "figure") yield { printed: inline, place };
    else if ("children" in inline) yield* inInlines(inline.children, place);
  }
}
