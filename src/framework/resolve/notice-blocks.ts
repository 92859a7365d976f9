import type { Path } from "../../yaml/parse.ts";
import { measureBy, total } from "../cells.ts";
import type { BlockDefinition, SectionDefinition } from "../layout.ts";
import type { BlockSource } from "../source/schema.ts";
import type { CountedAndDimensions } from "./axes.ts";
import { cellAt } from "./counted.ts";
import { misfit, named, notesOf, type Resolving } from "./resolving.ts";

/** Blocks that press notices and statements are made of besides those of reports. */
export type NoticeBlockSource = Extract<
  BlockSource,
  { readonly members: string } | { readonly largest: object } | { readonly "not-shown": readonly string[] }
>;

/** A block of a notice with its names followed; undefined, and a finding, where one leads to nothing. */
export function noticeBlockOf(
  at: Resolving,
  counted: CountedAndDimensions,
  block: NoticeBlockSource,
  path: Path,
): BlockDefinition | undefined {
  if ("not-shown" in block)
    return { kind: "not-shown", notes: notesOf(at, block["not-shown"], [...path, "not-shown"]) };
  if ("members" in block) {
    const dimension = named(at, counted.dimensions, "dimension", [block.members, [...path, "members"]]);
    return dimension && { kind: "members", dimension, brief: block.brief };
  }
  const { cell: text, dimension: name } = block.largest;
  const cell = cellAt(at, counted, text, [...path, "largest", "cell"]);
  const dimension = named(at, counted.dimensions, "dimension", [name, [...path, "largest", "dimension"]]);
  if (!cell || !dimension) return undefined;
  const index = measureBy(counted, cell.measure)?.dimensions.findIndex(({ id }) => id === name) ?? -1;
  if (index < 0 || cell.members[index] !== total)
    misfit(at, [...path, "largest"], { what: "no-parts", cell: text, dimension: name });
  return { kind: "largest", cell, dimension };
}

const inNumbered: readonly BlockDefinition["kind"][] = ["text", "generated", "members", "largest"];

/** A numbered section is one list, in which only paragraphs can stand. */
export function checkNumbered(at: Resolving, report: string, sections: readonly SectionDefinition[]): void {
  for (const { id, numbered, blocks } of sections) {
    if (!numbered) continue;
    for (const [index, { kind }] of blocks.entries())
      if (!inNumbered.includes(kind))
        misfit(at, ["reports", report, "sections", id, "blocks", index], {
          what: "no-paragraph",
          report,
          section: id,
        });
  }
}
