import type {
  BlockOutline,
  CardsOutline,
  ChartOutline,
  Outline,
  SectionOutline,
  TableOutline,
} from "../outline/outline.ts";
import { partOf } from "../part.ts";
import type { Subject } from "../subject.ts";
import { editChart } from "./charts.ts";
import type { Edited, LeftOut } from "./left-out.ts";
import { repeatsAnother } from "./repeats.ts";
import { hasSomething } from "./something.ts";
import { editTable } from "./tables.ts";

/**
 * Takes out of a planned report what has nothing in it: rows, columns, tables, cards, and charts that would show
 * nothing. What is left out is listed with the reason, so that the report can say so. A figure that is known is never
 * left out: it stands in a table, or in the table that it repeats.
 */
export function edit(subject: Subject, planned: Outline): Edited {
  const leftOut: LeftOut[] = [];
  const filled = mapBlocks(planned, (block) => {
    if (block.kind === "table") return tableOf(subject, block, leftOut);
    if (block.kind === "key-figures" || block.kind === "key-findings")
      return cardsOf(subject, block, leftOut);
    return block;
  });
  const drawn = mapBlocks(filled, (block) =>
    block.kind === "chart" ? chartOf(subject, block, filled, leftOut) : block,
  );
  const edited = withoutRepeatedTables(subject, drawn, leftOut);
  return { ...edited, leftOut };
}

function tableOf(subject: Subject, planned: TableOutline, leftOut: LeftOut[]): TableOutline | undefined {
  const edited = partOf(subject, `edit table ${planned.table.id}`, [planned], () =>
    editTable(subject, planned),
  );
  if ("why" in edited) {
    leftOut.push({ kind: "table", why: edited.why, table: planned });
    return undefined;
  }
  const { table } = edited;
  for (const kind of ["rows", "columns"] as const) {
    const items = table.leftOut?.[kind] ?? [];
    if (items.length > 0) leftOut.push({ kind, why: "nothing", table, items });
  }
  return table;
}

function cardsOf(subject: Subject, block: CardsOutline, leftOut: LeftOut[]): CardsOutline | undefined {
  const edited = partOf(subject, `edit ${block.kind}`, [block], (): CardsOutline => {
    return { ...block, cards: block.cards.filter(({ value }) => hasSomething(subject, value)) };
  });
  const { cards } = edited;
  // The key findings are the same cards as sentences.
  if (block.kind === "key-figures")
    for (const card of block.cards)
      if (!cards.includes(card)) leftOut.push({ kind: "card", why: "nothing", card });
  return cards.length > 0 ? edited : undefined;
}

function chartOf(
  subject: Subject,
  planned: ChartOutline,
  tables: Outline,
  leftOut: LeftOut[],
): ChartOutline | undefined {
  if (!tablesOf(tables).some(({ table }) => table.id === planned.chart.table.id)) {
    leftOut.push({ kind: "chart", why: "without-table", chart: planned });
    return undefined;
  }
  const edited = partOf(subject, `edit chart ${planned.chart.id}`, [planned], () =>
    editChart(subject, planned),
  );
  if (!edited) {
    leftOut.push({ kind: "chart", why: "too-few", chart: planned });
    return undefined;
  }
  const series = planned.series.map((_, place) => place).filter((place) => !edited.kept.includes(place));
  if (series.length > 0) leftOut.push({ kind: "series", why: "too-few", chart: planned, series });
  return edited.chart;
}

/** Leaves out tables that repeat others. A table beside a chart stays, because the chart leads to it. */
function withoutRepeatedTables(subject: Subject, outline: Outline, leftOut: LeftOut[]): Outline {
  const beside = new Set(
    blocksIn(outline).flatMap((each) => (each.kind === "chart" ? each.chart.table.id : [])),
  );
  const tables = tablesOf(outline);
  return mapBlocks(outline, (block) => {
    if (block.kind !== "table" || beside.has(block.table.id)) return block;
    const others = tables.filter(({ table }) => table.id !== block.table.id);
    const isRepeated = partOf(subject, `repeated ${block.table.id}`, [block, ...others], () =>
      repeatsAnother(subject, block, others),
    );
    if (!isRepeated) return block;
    leftOut.push({ kind: "table", why: "repeated", table: block });
    return undefined;
  });
}

function mapBlocks(outline: Outline, change: (block: BlockOutline) => BlockOutline | undefined): Outline {
  return {
    sections: outline.sections.map((section): SectionOutline => {
      return { ...section, blocks: section.blocks.flatMap((block) => change(block) ?? []) };
    }),
  };
}

function blocksIn({ sections }: Outline): readonly BlockOutline[] {
  return sections.flatMap(({ blocks }) => blocks);
}

function tablesOf(outline: Outline): readonly TableOutline[] {
  return blocksIn(outline).flatMap((block) => (block.kind === "table" ? [block] : []));
}
