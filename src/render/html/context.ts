import type { Drawings } from "../../charts/drawing/drawing.ts";
import type { Chart, Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { tablesById } from "../tables.ts";
import type { PageLinks } from "./links.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Edition;
  readonly drawings: Drawings;
  readonly words: Words;
  readonly tables: ReadonlyMap<string, Table>;
  /** The charts of each table, by the table's id. */
  readonly charts: ReadonlyMap<string, readonly Chart[]>;
  readonly links: PageLinks;
}

export function contextOf(document: Edition, drawings: Drawings, words: Words, links: PageLinks): Context {
  const tables = tablesById(document);
  return { document, drawings, words, tables, charts: chartsByTable(document), links };
}

function chartsByTable({ sections }: Edition): ReadonlyMap<string, readonly Chart[]> {
  const charts = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "chart");
  const byTable = new Map<string, Chart[]>();
  for (const chart of charts) byTable.set(chart.table, [...(byTable.get(chart.table) ?? []), chart]);
  return byTable;
}
