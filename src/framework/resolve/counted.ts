import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Path } from "../../yaml/parse.ts";
import { type CountedThings, parseCell, parsePattern } from "../cells.ts";
import type { Dimension, Measure, Pattern, Rate, SentenceForms } from "../counted.ts";
import { mapRecord, named, notesOf, type Resolving, unknown } from "./resolving.ts";

/** The dimensions, measures and rates of a framework. */
export function countedThings(at: Resolving): CountedThings & { dimensions: Record<string, Dimension> } {
  const dimensions = mapRecord(at.source.dimensions, ({ members, ...rest }, id): Dimension => {
    return {
      id,
      ...rest,
      members: mapRecord(members, (member, name) => ({ id: name, ...withoutBlank(member) })),
    };
  });
  const measures = mapRecord(at.source.measures, (_, id) => measureOf(at, dimensions, id));
  const rates: Record<string, Rate> = {};
  const counted = { dimensions, measures, rates, totalName: at.source["total-name"] };
  for (const [id, measure] of Object.entries(measures)) {
    basisExceptions(at, counted, measure, id);
    sentenceExceptions(at, counted, measure, id);
    optionalCells(at, counted, measure, id);
  }
  // Rates are of measures, never of other rates, so that they can be made in any order.
  for (const id of Object.keys(at.source.rates)) rates[id] = rateOf(at, counted, id);
  return counted;
}

function measureOf(at: Resolving, dimensions: Readonly<Record<string, Dimension>>, id: string): Measure {
  const source = at.source.measures[id]!;
  const path = ["measures", id];
  const own = source.dimensions.flatMap(
    (name, index) => named(at, dimensions, "dimension", [name, [...path, "dimensions", index]]) ?? [],
  );
  source["not-applicable"].forEach((combination, index) => {
    for (const [dimension, member] of Object.entries(combination)) {
      const where = [...path, "not-applicable", index, dimension];
      const meant = own.find((each) => each.id === dimension);
      if (!meant) unknown(at, "dimension", dimension, where);
      else named(at, meant.members, "member", [member, where]);
    }
  });
  const { label, definition, unit, basis, sentence } = source;
  return {
    id,
    label,
    definition,
    unit,
    basis,
    dimensions: own,
    basisExceptions: new Map(),
    notApplicable: source["not-applicable"],
    ...(sentence && { sentence }),
    sentenceExceptions: {},
    optional: [],
    notes: notesOf(at, source.notes, [...path, "notes"]),
  };
}

function basisExceptions(at: Resolving, counted: CountedThings, measure: Measure, id: string): void {
  const exceptions = measure.basisExceptions as Map<string, { cell: Cell; basis: Measure["basis"] }>;
  for (const [text, basis] of Object.entries(at.source.measures[id]!["basis-exceptions"])) {
    const cell = cellAt(at, counted, text, ["measures", id, "basis-exceptions", text]);
    if (cell) exceptions.set(cellId(cell), { cell, basis });
  }
}

function sentenceExceptions(at: Resolving, counted: CountedThings, measure: Measure, id: string): void {
  const exceptions = measure.sentenceExceptions as Record<string, SentenceForms>;
  for (const [text, forms] of Object.entries(at.source.measures[id]!["sentence-exceptions"])) {
    const cell = cellAt(at, counted, text, ["measures", id, "sentence-exceptions", text]);
    if (cell) exceptions[cellId(cell)] = forms;
  }
}

/** What a return may leave out, which can only be followed once every measure is known. */
function optionalCells(at: Resolving, counted: CountedThings, measure: Measure, id: string): void {
  const { optional } = at.source.measures[id]!;
  const patterns = measure.optional as Pattern[];
  if (optional === true) patterns.push({ measure: id, members: [] });
  if (typeof optional === "boolean") return;
  optional.forEach((text, index) => {
    const path = ["measures", id, "optional", index];
    const pattern = parsePattern(counted, text);
    if (pattern && pattern.measure === id) patterns.push(pattern);
    else unknown(at, "cell", text, path);
  });
}

function rateOf(at: Resolving, counted: CountedThings, id: string): Rate {
  const { numerator, denominator, notes, unavailable, sentence, ...rest } = at.source.rates[id]!;
  const path = ["rates", id];
  const cells = (texts: readonly string[], part: string) =>
    texts.flatMap((text, index) => cellAt(at, counted, text, [...path, part, index]) ?? []);
  return {
    id,
    ...rest,
    numerator: cells(numerator, "numerator"),
    denominator: denominator === "population" ? denominator : cells(denominator, "denominator"),
    ...(unavailable !== undefined && { unavailable }),
    ...(sentence && { sentence }),
    notes: notesOf(at, notes, [...path, "notes"]),
  };
}

/** The cell that a short text means; undefined, and a finding, where it means none. */
export function cellAt(at: Resolving, counted: CountedThings, text: string, path: Path): Cell | undefined {
  return parseCell(counted, text) ?? unknown(at, "cell", text, path);
}

function withoutBlank<
  T extends { readonly definition?: string | undefined; readonly within?: string | undefined },
>({ definition, within, ...rest }: T) {
  return {
    ...rest,
    ...(definition !== undefined && { definition }),
    ...(within !== undefined && { within }),
  };
}
