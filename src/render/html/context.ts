import type { Drawings } from "../../charts/drawing/drawing.ts";
import type { Chart, Edition, PrintedFigure, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { figureAnchor } from "../anchors.ts";
import { figureHomes } from "../figure-homes.ts";
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
  /** The id of the element of a figure, at the one place of the page to which the figure's address leads. */
  readonly figureAnchor: (printed: PrintedFigure) => string | undefined;
}

export function contextOf(document: Edition, drawings: Drawings, words: Words, links: PageLinks): Context {
  const tables = tablesById(document);
  const homes = figureHomes(document);
  return {
    document,
    drawings,
    words,
    tables,
    charts: chartsByTable(document),
    links,
    figureAnchor: (printed) => (homes.has(printed) ? figureAnchor(printed.figure) : undefined),
  };
}

function chartsByTable({ sections }: Edition): ReadonlyMap<string, readonly Chart[]> {
  const charts = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "chart");
  const byTable = new Map<string, Chart[]>();
  for (const chart of charts) byTable.set(chart.table, [...(byTable.get(chart.table) ?? []), chart]);
  return byTable;
}
