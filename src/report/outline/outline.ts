import type { Coordinate } from "../../figures/coordinate.ts";
import type { Format } from "../../figures/format.ts";
import type { Dimension } from "../../framework/counted.ts";
import type {
  BlockDefinition,
  CardDefinition,
  ChartDefinition,
  SectionDefinition,
  TableDefinition,
} from "../../framework/layout.ts";
import type { AxisItem } from "./items.ts";

/** A figure that a report will print: where it stands, and how it will be printed. */
export interface Planned {
  readonly at: Coordinate;
  readonly format: Format;
  /** It is the figure of the year before, beside that of the year. */
  readonly before: boolean;
}

/**
 * A report before any of its figures is computed: what it will show, as coordinates. A headline may speak of a point's
 * own figure and of its coverage besides; a report prints no figure that does not follow from here.
 */
export interface Outline {
  readonly sections: readonly SectionOutline[];
}

export interface SectionOutline {
  readonly definition: SectionDefinition;
  readonly blocks: readonly BlockOutline[];
}

export type BlockOutline =
  | TableOutline
  | ChartOutline
  | CardsOutline
  | PartsOutline
  | Exclude<BlockDefinition, { kind: "table" | "chart" | "key-figures" | "key-findings" | "largest" }>;

export interface TableOutline {
  readonly kind: "table";
  readonly table: TableDefinition;
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  /** Row by row. */
  readonly cells: readonly (readonly Planned[])[];
  /** What it is printed without, once it has been edited. */
  readonly leftOut?: {
    readonly rows: readonly LeftOutItem[];
    readonly columns: readonly LeftOutItem[];
  };
}

/** A row or column that a table is printed without because nothing is in it. */
export interface LeftOutItem {
  readonly item: AxisItem;
  /** Of a row, its cells in all columns; of a column, its cells in the rows that are printed. */
  readonly cells: readonly Planned[];
}

export interface ChartOutline {
  readonly kind: "chart";
  readonly chart: ChartDefinition;
  readonly points: readonly AxisItem[];
  readonly series: readonly AxisItem[];
  /** Series by series. */
  readonly values: readonly (readonly Planned[])[];
  /** The confidence limits of the values, where they are drawn. */
  readonly limits?: readonly (readonly Planned[])[];
  /** What the points are set against. */
  readonly reference?: Planned;
  /** What a headline may need besides: each point over all series, and the whole that points are parts of. */
  readonly parts: readonly Planned[];
  readonly whole: Planned;
}

/** The parts of a whole by the members of a dimension, of which a sentence names the largest. */
export interface PartsOutline {
  readonly kind: "largest";
  readonly dimension: Dimension;
  readonly parts: readonly { readonly member: string; readonly planned: Planned }[];
  readonly whole: Planned;
}

/** The key figures as cards, or as sentences. */
export interface CardsOutline {
  readonly kind: "key-figures" | "key-findings";
  readonly cards: readonly CardOutline[];
}

export interface CardOutline {
  readonly card: CardDefinition;
  readonly value: Planned;
  readonly before: Planned;
  readonly change: Planned;
  readonly percent: Planned;
  readonly coverage: Planned;
  /** The same in every year, for its small line. */
  readonly years: readonly Planned[];
  /** Of a rate that is not of all areas: the same of all of them. */
  readonly nation?: Planned;
}
