import { cellId } from "../../figures/coordinate.ts";
import type { Text } from "../../words/phrase.ts";
import type { LeftOut } from "../edit/left-out.ts";
import { itemLabel } from "../outline/labels.ts";
import type { LeftOutItem, Planned, TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { isSaidBelow, notesOf } from "../write/left-out.ts";

/** Figures that a report does not print, and where they would have stood. */
export interface Missing {
  readonly why: "not-available" | "not-collected";
  /** The table or card: what is missing of one place is said in one line. */
  readonly place: string;
  readonly title: Text;
  readonly part: Part;
  /** Figures themselves; what is computed from them follows. */
  readonly cells: readonly Planned[];
  readonly notes: readonly Text[];
}

/** All of a place, all but the totals of a dimension, a row or column by its name; or the place is one figure. */
export type Part =
  | { readonly kind: "all" | "one" }
  | { readonly kind: "by"; readonly dimension: string }
  | { readonly kind: "named"; readonly name: Text };

/** What was left out because it has no figures and could have some, as far as no line below a table says so. */
export function missingOf(subject: Subject, left: LeftOut): Missing[] {
  if (left.why !== "nothing") return [];
  switch (left.kind) {
    case "table": {
      const { table, cells } = left.table;
      const { id, title } = table;
      return missing(subject, { place: `table ${id}`, title, part: { kind: "all" } }, cells.flat());
    }
    case "card": {
      const { card, value } = left.card;
      const place = `card ${cellId(card.cell)}`;
      return missing(subject, { place, title: card.label, part: { kind: "one" } }, [value]);
    }
    case "rows":
    case "columns": {
      const { table, kind } = left;
      const { id, title } = table.table;
      const listed = left.items.filter(({ item }) => !isSaidBelow(table.table, kind, item));
      return listed.flatMap((item) => {
        const part = partOf(subject, table, kind, item);
        // The notes of a row or column stay with the table.
        return missing(subject, { place: `table ${id}`, title, part }, item.cells).map((each) => ({
          ...each,
          notes: [],
        }));
      });
    }
    default:
      return [];
  }
}

function missing(
  subject: Subject,
  where: Pick<Missing, "place" | "title" | "part">,
  planned: readonly Planned[],
): Missing[] {
  const cells = planned.filter(isFigureItself);
  const why = whyOf(subject, cells);
  if (!why) return [];
  return [{ ...where, why, cells, notes: notesOf(subject, cells) }];
}

/** A row or column by its name; of a dimension of which only the total is left, all members by the dimension's. */
function partOf(
  subject: Subject,
  table: TableOutline,
  side: "rows" | "columns",
  { item, cells }: LeftOutItem,
): Part {
  const axis = table.table[side];
  const onlyTotal = table[side].every(({ total }) => total);
  if (axis.kind === "dimension" && onlyTotal) return { kind: "by", dimension: axis.dimension.label };
  return { kind: "named", name: itemLabel(subject, item, cells) };
}

/** Whether figures did not reach us or nobody collected them; undefined where none of them can exist. */
function whyOf(subject: Subject, cells: readonly Planned[]): Missing["why"] | undefined {
  const kinds = new Set(cells.map(({ at }) => figureOf(subject, at).value.kind));
  kinds.delete("not-applicable");
  if (kinds.size === 0) return undefined;
  return kinds.size === 1 && kinds.has("not-collected") ? "not-collected" : "not-available";
}

/** Whether a planned figure is one of its own year and not computed from others. */
export function isFigureItself({ at, before }: Planned): boolean {
  return (at.view === "value" || at.view === "stated") && !before;
}
