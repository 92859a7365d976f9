import { cellId } from "../../figures/coordinate.ts";
import { yearBefore } from "../../figures/year.ts";
import { countedBy, measureBy, rateBy } from "../../framework/cells.ts";
import type { Rate } from "../../framework/counted.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Edited, LeftOut } from "../edit/left-out.ts";
import { hasSomething } from "../edit/something.ts";
import { itemLabel } from "../outline/labels.ts";
import type { LeftOutItem, Outline, Planned, TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { isSaidBelow, notesOf } from "../write/left-out.ts";

/** One line of what is not available, with the reason under which it is listed. */
export interface Unavailable {
  readonly why: "not-available" | "not-collected";
  readonly text: Text;
}

/** Something that a report does not print, and where it would have stood. */
interface Missing {
  /** The table or card; what is missing of one place is said in one line. */
  readonly place: string;
  readonly title: Text;
  readonly part: { readonly all: true } | { readonly by: string } | { readonly name: Text } | undefined;
  readonly cells: readonly Planned[];
  readonly notes: readonly Text[];
}

interface Line {
  readonly title: Text;
  all: boolean;
  readonly by: Set<string>;
  readonly names: Text[];
  readonly notes: Set<Text>;
  readonly why: Unavailable["why"];
}

/**
 * What a report leaves out, as short as it can be said: a measure without any figure is named once; what is missing of
 * a table is one line; what one table has said is missing everywhere is not said again of another. Changes are a line
 * of their own. What cannot exist is not missing, and a rate of which a number is missing follows from it.
 */
export function unavailableIn(subject: Subject, edited: Edited): Unavailable[] {
  const printed = printedIn(edited).filter((each) => hasSomething(subject, each));
  const measures = new Set(printed.filter(isOfThisYear(subject)).map(({ at }) => at.measure));
  const cells = new Set(printed.map(({ at }) => cellId(at)));
  const lines = new Map<string, Line>();
  const said = new Set<string>();
  for (const missing of edited.leftOut.flatMap((each) => missingOf(subject, each))) {
    const why = whyOf(subject, missing.cells);
    if (!why) continue;
    const own = [...new Set(missing.cells.map(({ at }) => at.measure))];
    if (own.every((measure) => !measures.has(measure))) {
      for (const measure of own)
        sayMeasure(subject, lines, { measure, why, notes: missing.notes, without: measures });
      continue;
    }
    const ids = missing.cells.map(({ at }) => cellId(at)).filter((id) => !cells.has(id));
    const isNew = ids.length === 0 || !ids.every((id) => said.has(id));
    for (const id of ids) said.add(id);
    if (isNew) sayPart(lines, missing, why);
  }
  const texts = [...lines.values()].map(({ why, title, all, by, names, notes }): Unavailable => {
    return { why, text: phrase("not-available-of", { title, all, by: [...by], names, notes: [...notes] }) };
  });
  return [...texts, ...changesIn(subject, edited)];
}

/** A measure without any figure; a rate only where its own numbers do not say so already. */
function sayMeasure(
  { framework }: Subject,
  lines: Map<string, Line>,
  {
    measure,
    why,
    notes,
    without,
  }: {
    readonly measure: string;
    readonly why: Unavailable["why"];
    readonly notes: readonly Text[];
    readonly without: ReadonlySet<string>;
  },
): void {
  const rate = rateBy(framework, measure);
  if (rate && notes.length === 0 && termsOf(rate).some((each) => !without.has(each))) return;
  const key = `${why} measure ${measure}`;
  const line = lines.get(key) ?? {
    title: countedBy(framework, measure)?.label ?? measure,
    all: (measureBy(framework, measure)?.dimensions.length ?? 0) > 0,
    by: new Set(),
    names: [],
    notes: new Set(),
    why,
  };
  for (const note of notes) line.notes.add(note);
  lines.set(key, line);
}

function termsOf({ numerator, denominator }: Rate): string[] {
  return [...numerator, ...(denominator === "population" ? [] : denominator)].map(({ measure }) => measure);
}

function sayPart(
  lines: Map<string, Line>,
  { place, title, part, notes }: Missing,
  why: Unavailable["why"],
): void {
  const key = `${why} ${place}`;
  const line = lines.get(key) ?? { title, all: false, by: new Set(), names: [], notes: new Set(), why };
  if (part && "all" in part) line.all = true;
  else if (part && "by" in part) line.by.add(part.by);
  else if (part) line.names.push(part.name);
  for (const note of notes) line.notes.add(note);
  lines.set(key, line);
}

function missingOf(subject: Subject, left: LeftOut): Missing[] {
  if (left.why !== "nothing") return [];
  switch (left.kind) {
    case "table": {
      const { table, cells } = left.table;
      const all = cells.flat();
      return missingAt(table.id, table.title, { all: true }, all, cardNotes(subject, all));
    }
    case "card": {
      const { card, value } = left.card;
      return missingAt(
        `card ${cellId(card.cell)}`,
        card.label,
        undefined,
        [value],
        cardNotes(subject, [value]),
      );
    }
    case "rows":
    case "columns": {
      const { table } = left.table;
      if (isSaidBelow(table, left.kind)) return [];
      return left.items.flatMap((item) =>
        missingAt(table.id, table.title, partOf(subject, left.table, left.kind, item), item.cells, []),
      );
    }
    default:
      return [];
  }
}

/** Only figures themselves are missing; what is computed from them follows. */
function missingAt(
  place: string,
  title: Text,
  part: Missing["part"],
  planned: readonly Planned[],
  notes: readonly Text[],
): Missing[] {
  const cells = planned.filter(isFigureItself);
  return cells.length > 0 ? [{ place, title, part, cells, notes }] : [];
}

/** A row or column by its name; of a dimension of which only the total is left, all members by the dimension's. */
function partOf(
  subject: Subject,
  table: TableOutline,
  side: "rows" | "columns",
  { item, cells }: LeftOutItem,
): Missing["part"] {
  const axis = table.table[side];
  const onlyTotal = table[side].every(({ total }) => total);
  if (axis.kind === "dimension" && onlyTotal && axis.total) return { by: axis.dimension.label };
  return { name: itemLabel(subject, item, cells) };
}

function cardNotes(subject: Subject, cells: readonly Planned[]): Text[] {
  const item = { id: "", label: "", total: false };
  return notesOf(subject, { item, cells: cells.filter(isFigureItself) });
}

/** Whether somebody could have sent figures, and whether nobody collected them; undefined where they cannot exist. */
function whyOf(subject: Subject, cells: readonly Planned[]): Unavailable["why"] | undefined {
  const kinds = new Set(cells.map(({ at }) => figureOf(subject, at).value.kind));
  kinds.delete("not-applicable");
  if (kinds.size === 0) return undefined;
  return kinds.size === 1 && kinds.has("not-collected") ? "not-collected" : "not-available";
}

function isFigureItself({ at, before }: Planned): boolean {
  return (at.view === "value" || at.view === "stated" || at.view === "point") && !before;
}

function isOfThisYear({ statistics }: Subject): (planned: Planned) => boolean {
  const { year } = statistics.release.details;
  return (planned) => isFigureItself(planned) && planned.at.year === year;
}

/** The tables that lack the change on the year before, where they would have had it. */
function changesIn(subject: Subject, edited: Edited): Unavailable[] {
  const without = edited.leftOut.flatMap((each) => {
    if (each.kind !== "rows" && each.kind !== "columns") return [];
    const isChange = each.items.some(({ item }) => item.shown?.view === "change");
    return isChange ? [each.table.table.title] : [];
  });
  if (without.length === 0) return [];
  const known = printedIn(edited).some((each) => each.before && hasSomething(subject, each));
  const year = yearBefore(subject.statistics.release.details.year);
  const tables = known ? [...new Set(without)] : [];
  return [{ why: "not-available", text: phrase("not-available-change", { year, tables }) }];
}

function printedIn({ sections }: Outline): Planned[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return block.cells.flat();
      if (block.kind === "key-figures") return block.cards.map(({ value }) => value);
      return [];
    }),
  );
}
