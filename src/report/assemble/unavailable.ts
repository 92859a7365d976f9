import { cellId, figureId } from "../../figures/coordinate.ts";
import { isSamePlace } from "../../figures/geography.ts";
import { yearBefore } from "../../figures/year.ts";
import { countedBy, measureBy, rateBy } from "../../framework/cells.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Edited } from "../edit/left-out.ts";
import { hasSomething } from "../edit/something.ts";
import type { Outline, Planned } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { isFigureItself, type Missing, missingOf } from "./missing.ts";

/** One line of what is not available, with the reason under which it is listed. */
export interface Unavailable {
  readonly why: Missing["why"];
  readonly text: Text;
}

/**
 * What a report leaves out, as short as it can be said: a measure without any figure is named once, and what is missing
 * of a table is one line. A figure is said to be missing once, one that no table has at all for all places together; and
 * a rate follows from the figures that it is made of. Changes on the year before are a line of their own.
 */
export function unavailableIn(subject: Subject, edited: Edited): Unavailable[] {
  const { year } = subject.statistics.release.details;
  const known = printedIn(edited).filter(
    (each) => isFigureItself(each) && each.at.year === year && hasSomething(subject, each),
  );
  const measures = new Set(known.map(({ at }) => at.measure));
  const cells = new Set(known.map(({ at }) => cellId(at)));
  const all = inOrder(edited).flatMap((each) => missingOf(subject, each));
  const gone = new Set(
    all.flatMap((each) => each.cells.map(({ at }) => cellId(at))).filter((id) => !cells.has(id)),
  );
  const lines = lineCollector();
  const said = new Set<string>();
  for (const [place, each] of ranked(subject, all)) {
    const absent = new Set(
      each.cells.map(({ at }) => at.measure).filter((measure) => !measures.has(measure)),
    );
    const whole = [...absent].filter(
      (measure) => each.notes.length > 0 || !followsFrom(subject, measure, gone),
    );
    for (const measure of whole) lines.add(ofMeasure(subject, measure, each), place);
    const rest = each.cells.filter(({ at }) => !absent.has(at.measure));
    const names = rest.map(({ at }) => (gone.has(cellId(at)) ? cellId(at) : figureId(at)));
    const isNew = rest.length > 0 && (each.notes.length > 0 || names.some((name) => !said.has(name)));
    for (const name of names) said.add(name);
    if (isNew) lines.add(each, place);
  }
  return [...lines.said(), ...changesIn(subject, edited)];
}

/** Tables in the order of the report, and cards after them, because tables say more of the same figures. */
function inOrder({ leftOut }: Edited): Edited["leftOut"] {
  return [...leftOut.filter(({ kind }) => kind !== "card"), ...leftOut.filter(({ kind }) => kind === "card")];
}

/**
 * Tables before cards, those of the report's own place before those of others, and what lacks most first, because it
 * says most; each with its place in the report. The order does not follow that of the report, so that what is said does
 * not either.
 */
function ranked(subject: Subject, all: readonly Missing[]): [place: number, missing: Missing][] {
  const rank = ({ part, cells }: Missing): number[] => [
    part.kind === "one" ? 1 : 0,
    cells.every(({ at }) => isSamePlace(at.geography, subject.place)) ? 0 : 1,
    -new Set(cells.map(({ at }) => cellId(at))).size,
  ];
  const differ = (one: Missing, other: Missing) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((each, index) => each - b[index]!).find((each) => each !== 0);
  };
  return [...all.entries()].sort(
    ([, one], [, other]) =>
      differ(one, other) ?? (one.place < other.place ? -1 : one.place > other.place ? 1 : 0),
  );
}

/** A measure none of whose figures is printed, in the place of the table that would have had them. */
function ofMeasure({ framework }: Subject, measure: string, { why, cells, notes }: Missing): Missing {
  const isBrokenDown = (measureBy(framework, measure)?.dimensions.length ?? 0) > 0;
  return {
    why,
    place: `measure ${measure}`,
    title: countedBy(framework, measure)?.label ?? measure,
    part: { kind: isBrokenDown ? "all" : "one" },
    cells,
    notes,
  };
}

/** Whether a rate is made of figures that are missing everywhere. */
function followsFrom({ framework }: Subject, measure: string, gone: ReadonlySet<string>): boolean {
  const rate = rateBy(framework, measure);
  if (!rate) return false;
  const terms = [...rate.numerator, ...(rate.denominator === "population" ? [] : rate.denominator)];
  return terms.some((cell) => gone.has(cellId(cell)));
}

/** Puts together in one line what is missing of one table for one reason; lines in the order of the report. */
function lineCollector(): { add(missing: Missing, place: number): void; said(): Unavailable[] } {
  const lines = new Map<string, { first: number; readonly missing: Missing[] }>();
  return {
    add(missing, place) {
      const key = `${missing.why} ${missing.place}`;
      const line = lines.get(key) ?? { first: place, missing: [] };
      line.first = Math.min(line.first, place);
      line.missing.push(missing);
      lines.set(key, line);
    },
    said() {
      const ordered = [...lines.values()]
        .sort((one, other) => one.first - other.first)
        .map(({ missing }) => missing);
      return [...atAll(ordered.filter(isWhole)), ...ordered.filter((each) => !isWhole(each)).map(lineOf)];
    },
  };
}

/** Whether nothing at all is at hand of something, and there is no more to say of it. */
function isWhole(missing: readonly Missing[]): boolean {
  return missing.every(({ part, notes }) => part.kind === "all" && notes.length === 0);
}

/** What has nothing at all, in one line a reason. */
function atAll(whole: readonly (readonly Missing[])[]): Unavailable[] {
  return (["not-available", "not-collected"] as const).flatMap((why): Unavailable[] => {
    const titles = whole.flatMap(([first]) => (first!.why === why ? [first!.title] : []));
    if (titles.length === 0) return [];
    return [{ why, text: phrase("not-available-at-all", { titles }) }];
  });
}

function lineOf(missing: readonly Missing[]): Unavailable {
  const { why, title } = missing[0]!;
  const parts = missing.map(({ part }) => part);
  const text = phrase("not-available-of", {
    title,
    all: parts.some(({ kind }) => kind === "all"),
    by: [...new Set(parts.flatMap((part) => (part.kind === "by" ? [part.dimension] : [])))],
    names: eachOnce(parts.flatMap((part) => (part.kind === "named" ? [part.name] : []))),
    notes: eachOnce(missing.flatMap((each) => each.notes)),
  });
  return { why, text };
}

function eachOnce(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}

/** The tables that lack the change on the year before where they would have had it. */
function changesIn(subject: Subject, edited: Edited): Unavailable[] {
  const without = edited.leftOut.flatMap((each) => {
    if (each.kind !== "rows" && each.kind !== "columns") return [];
    const cells = each.items.flatMap((item) => (item.item.shown?.view === "change" ? item.cells : []));
    // Where both years are known, and a change cannot be given, the notes below the table say why.
    const isMissing = cells.some(({ at }) => figureOf(subject, at).value.kind === "not-available");
    return isMissing ? [each.table.table.title] : [];
  });
  if (without.length === 0) return [];
  const known = printedIn(edited).some((each) => each.before && hasSomething(subject, each));
  const year = yearBefore(subject.statistics.release.details.year);
  const tables = known ? [...new Set(without)].sort() : [];
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
