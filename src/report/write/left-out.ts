import { type Year, yearBefore, yearsBetween } from "../../figures/year.ts";
import type { Axis, TableDefinition } from "../../framework/layout.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { noteInWords } from "../notes/notes.ts";
import type { AxisItem } from "../outline/items.ts";
import { itemLabel } from "../outline/labels.ts";
import type { Planned, TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";

/** More places than these are counted and not named. */
export const mostNames = 5;

type Side = "rows" | "columns";

/**
 * Whether a table itself says below that it is printed without a row or column: a place, a year, and whatever has
 * nothing in any of its years. The rest is for the report's list of what is not available.
 */
export function isSaidBelow(table: TableDefinition, side: Side, { geography, year }: AxisItem): boolean {
  return geography !== undefined || year !== undefined || isOverYears(table, side);
}

/** Whether the rows, or columns, run over years. */
function isOverYears({ rows, columns }: TableDefinition, side: Side): boolean {
  return (side === "rows" ? columns : rows).kind === "years";
}

/** What a table is printed without, in lines below it. */
export function leftOutLines(subject: Subject, outline: TableOutline): Text[] {
  return (["rows", "columns"] as const).flatMap((side) => {
    const axis = outline.table[side];
    const left = (outline.leftOut?.[side] ?? []).filter(({ item }) => isSaidBelow(outline.table, side, item));
    if (left.length === 0) return [];
    if (axis.kind === "years") return yearLines(subject, outline[side]);
    const names = left.map(({ item, cells }) => itemLabel(subject, item, cells));
    if (isOverYears(outline.table, side)) return [phrase("never-with-figures", { names })];
    if (names.length <= mostNames || !isOfPlaces(axis)) return [phrase("without-figures", { names })];
    const count = places(left.map(({ item }) => item));
    return [phrase("places-without-figures", { kind: axis.kind, count, of: count + places(outline[side]) })];
  });
}

function isOfPlaces(axis: Axis): axis is Extract<Axis, { kind: "areas" | "groups" | "places" }> {
  return axis.kind === "areas" || axis.kind === "groups" || axis.kind === "places";
}

/** How many places there are, without the total of them. */
function places(items: readonly AxisItem[]): number {
  return items.filter(({ total }) => !total).length;
}

/** The years from the first to the report's own that are not printed, those that follow each other as one span. */
function yearLines({ statistics }: Subject, printed: readonly AxisItem[]): Text[] {
  const years = printed.flatMap(({ year }) => year ?? []);
  const [first, own] = [years[0], statistics.release.details.year];
  if (first === undefined) return [];
  const spans: { from: Year; to: Year }[] = [];
  for (const each of yearsBetween(first, own)) {
    if (years.includes(each)) continue;
    const before = spans.at(-1);
    if (before?.to === yearBefore(each)) before.to = each;
    else spans.push({ from: each, to: each });
  }
  return spans.length === 0 ? [] : [phrase("years-without-figures", { spans })];
}

/** What is said of the figures that rows would have had: why there is none. */
export function leftOutNotes(subject: Subject, { leftOut }: TableOutline): Text[] {
  return (leftOut?.rows ?? []).flatMap(({ item, cells }) => {
    const place = itemLabel(subject, item, cells);
    return notesOf(subject, cells).map((note) => phrase("note-of", { place, note }));
  });
}

/** What is said of figures that are not there, each once. Queries of them are listed where all queries are. */
export function notesOf(subject: Subject, cells: readonly Planned[]): Text[] {
  const notes = cells.flatMap(({ at }) => figureOf(subject, at).notes.map(noteInWords));
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
