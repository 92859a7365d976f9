import type { Figure } from "../figures/figure.ts";
import type { Format } from "../figures/format.ts";
import type { FigureUse } from "./document.ts";

/** Gathers what a document prints while it is written: figures, notes, and the numbers of tables and charts. */
export interface Collector {
  use(figure: Figure, format: Format): FigureUse;
  /** The number of a note, from 1; the same words have the same number. */
  note(text: string): number;
  /** The number of a table or chart by its id, given when it is first asked for: in the order of the report. */
  number(kind: "table" | "chart", id: string): number;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly notes: readonly string[];
}

export function collector(): Collector {
  const figures: Record<string, Figure> = {};
  const notes: string[] = [];
  const numbered = { table: [] as string[], chart: [] as string[] };
  return {
    figures,
    notes,
    use(figure, format) {
      figures[figure.id] = figure;
      return { type: "figure", figure: figure.id, format };
    },
    note(text) {
      const known = notes.indexOf(text);
      if (known >= 0) return known + 1;
      return notes.push(text);
    },
    number(kind, id) {
      const known = numbered[kind].indexOf(id);
      return known >= 0 ? known + 1 : numbered[kind].push(id);
    },
  };
}
