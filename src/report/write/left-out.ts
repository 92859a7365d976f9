import { type Year, yearBefore, yearsBetween } from "../../figures/year.ts";
import type { Axis, TableDefinition } from "../../framework/layout.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { figureNotes } from "../notes/notes.ts";
import { itemLabel } from "../outline/labels.ts";
import type { LeftOutItem, TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";

/** More places than these are counted and not named. */
const mostNames = 5;

/**
 * Whether a table itself says below what it is printed without: places and years, and whatever has nothing in any of
 * its years. The rest is for the report's list of what is not available.
 */
export function isSaidBelow({ rows, columns }: TableDefinition, side: "rows" | "columns"): boolean {
  const [own, other] = side === "rows" ? [rows, columns] : [columns, rows];
  return isOfPlaces(own.kind) || own.kind === "years" || other.kind === "years";
}

function isOfPlaces(kind: Axis["kind"]): kind is "areas" | "groups" | "places" {
  return kind === "areas" || kind === "groups" || kind === "places";
}

/** What a table is printed without, in lines below it. */
export function leftOutLines(subject: Subject, outline: TableOutline): Text[] {
  return (["rows", "columns"] as const).flatMap((side) => {
    const left = outline.leftOut?.[side] ?? [];
    if (left.length === 0 || !isSaidBelow(outline.table, side)) return [];
    const { kind } = outline.table[side];
    if (kind === "years")
      return yearLines(
        subject,
        outline[side].map(({ year }) => year!),
      );
    const names = left.map(({ item, cells }) => itemLabel(subject, item, cells));
    if (!isOfPlaces(kind)) return [phrase("never-with-figures", { names })];
    if (names.length <= mostNames) return [phrase("without-figures", { names })];
    const places = (items: readonly { readonly total: boolean }[]) => items.filter(({ total }) => !total);
    const count = places(left.map(({ item }) => item)).length;
    return [phrase("places-without-figures", { kind, count, of: count + places(outline[side]).length })];
  });
}

/** The years from the first to the report's own that are not printed, those that follow each other as one span. */
function yearLines({ statistics }: Subject, printed: readonly Year[]): Text[] {
  const { year } = statistics.release.details;
  const last = printed.at(-1)! > year ? printed.at(-1)! : year;
  const spans: { from: Year; to: Year }[] = [];
  for (const each of yearsBetween(printed[0]!, last)) {
    if (printed.includes(each)) continue;
    const before = spans.at(-1);
    if (before?.to === yearBefore(each)) before.to = each;
    else spans.push({ from: each, to: each });
  }
  return spans.length === 0 ? [] : [phrase("years-without-figures", { spans })];
}

/** What must be known of the figures that rows would have had: why there is none. */
export function leftOutNotes(subject: Subject, outline: TableOutline): Text[] {
  const rows = outline.leftOut?.rows ?? [];
  return rows.flatMap((row) => {
    const header = itemLabel(subject, row.item, row.cells);
    return notesOf(subject, row).map((note) => phrase("note-of", { place: header, note }));
  });
}

/** What is said of figures that are not there. */
export function notesOf(subject: Subject, { item, cells }: LeftOutItem): Text[] {
  const notes = cells.flatMap((each) =>
    figureNotes(subject, figureOf(subject, each.at), each, {
      namesYear: item.year !== undefined,
      place: item.label,
      changeBeside: true,
    }),
  );
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
