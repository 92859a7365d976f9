import type { Cell } from "../../figures/coordinate.ts";
import type { Path } from "../../yaml/parse.ts";
import { type CountedThings, isNotApplicable, measureBy, parsePattern, total } from "../cells.ts";
import type { Caution, Limit, Pattern, ReaderPromise, SeriesBreak } from "../counted.ts";
import { cellAt } from "./counted.ts";
import { type Resolving, unknown } from "./resolving.ts";

/** The breaks in series, by year. */
export function breaksOf(at: Resolving, counted: CountedThings): SeriesBreak[] {
  return Object.entries(at.source.breaks)
    .map(([id, { year, interrupts, except, sentence }]): SeriesBreak => {
      const patterns = (texts: readonly string[], part: string) =>
        texts.flatMap((text, index) => patternAt(at, counted, text, ["breaks", id, part, index]) ?? []);
      return {
        id,
        year,
        interrupts: patterns(interrupts, "interrupts"),
        except: patterns(except, "except"),
        sentence,
      };
    })
    .sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
}

/** The sentences that stand wherever some figures are spoken of. */
export function cautionsOf(at: Resolving, counted: CountedThings): Caution[] {
  return Object.entries(at.source.cautions).map(([id, { of, sentence }]): Caution => {
    const path = ["cautions", id, "of"];
    return {
      id,
      of: of.flatMap((text, index) => patternAt(at, counted, text, [...path, index]) ?? []),
      sentence,
    };
  });
}

function patternAt(at: Resolving, counted: CountedThings, text: string, path: Path): Pattern | undefined {
  return parsePattern(counted, text) ?? unknown(at, "cell", text, path);
}

/** The limits, those that hold for each member of a dimension one by one. */
export function limitsOf(at: Resolving, counted: CountedThings): Limit[] {
  return Object.entries(at.source.limits).flatMap(([id, source]): Limit[] => {
    const path = ["limits", id];
    const cell = cellAt(at, counted, source.cell, [...path, "cell"]);
    const notAbove = cellAt(at, counted, source["not-above"], [...path, "not-above"]);
    if (!cell || !notAbove) return [];
    const { reason } = source;
    const dimension = source["for-each"];
    if (dimension === undefined) return [{ id, cell, notAbove, reason }];
    const sides = [cell, notAbove].map((each) => membersAlong(counted, each, dimension));
    if (!sides[0] || !sides[1]) {
      unknown(at, "dimension", dimension, [...path, "for-each"]);
      return [];
    }
    const [lower, upper] = sides as [Map<string, Cell>, Map<string, Cell>];
    return [...lower].flatMap(([member, one]) => {
      const other = upper.get(member);
      if (!other || isNotApplicable(counted, one) || isNotApplicable(counted, other)) return [];
      return [{ id: `${id}-${member}`, cell: one, notAbove: other, reason }];
    });
  });
}

/** A cell with each member of a dimension in turn, then the total. */
function membersAlong(counted: CountedThings, cell: Cell, dimension: string): Map<string, Cell> | undefined {
  const dimensions = measureBy(counted, cell.measure)?.dimensions ?? [];
  const index = dimensions.findIndex(({ id }) => id === dimension);
  if (index < 0) return undefined;
  const members = [...Object.keys(dimensions[index]!.members), total];
  return new Map(
    members.map((member) => [member, { measure: cell.measure, members: cell.members.with(index, member) }]),
  );
}

/** What readers were promised to find in the report of every area. */
export function promisesOf(at: Resolving, counted: CountedThings): ReaderPromise[] {
  const ofAreas = Object.values(at.source.reports).filter(({ of }) => of === "area");
  const blocks = ofAreas.flatMap(({ sections }) =>
    Object.values(sections).flatMap((section) => section.blocks),
  );
  const texts = new Set(blocks.flatMap((block) => ("narrative" in block ? [block.narrative] : [])));
  return Object.entries(at.source.promises).flatMap(([id, source]): ReaderPromise[] => {
    const { words } = source;
    if ("cell" in source) {
      const cell = cellAt(at, counted, source.cell, ["promises", id, "cell"]);
      return cell ? [{ kind: "cell", words, cell }] : [];
    }
    if (!("section" in source)) return [{ kind: "contacts", words }];
    if (!texts.has(source.section)) unknown(at, "narrative", source.section, ["promises", id, "section"]);
    return [{ kind: "section", words, section: source.section }];
  });
}
