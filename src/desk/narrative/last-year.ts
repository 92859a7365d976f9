import { yearBefore, yearSlug } from "../../figures/year.ts";
import { wordsOf } from "../../narrative/inlines.ts";
import { parseMarkdown } from "../../narrative/markdown.ts";
import type { NarrativeBlock } from "../../narrative/narrative.ts";
import { maySetBeside } from "../../releases/beside.ts";
import type { Desk } from "../context/desk.ts";
import { type TextPlace, textPath } from "./place.ts";
import { readTextOf } from "./read-text.ts";

/** The text with an area's plans, and those beside which it helps to see what was planned a year ago. */
const plans = "plans";
const besideWhich: readonly string[] = [plans, "year-in-review"];

/** What was planned the year before, to be said of each action what became of it. */
export interface LastYear {
  readonly year: string;
  readonly text: string;
  readonly actions: readonly string[];
}

/** Undefined beside other texts, and where no plan of the year before is here that may be set beside this release. */
export async function lastYearOf(desk: Desk, place: TextPlace): Promise<LastYear | undefined> {
  if (!besideWhich.includes(place.section.name) || place.of.kind !== "area") return undefined;
  const year = yearBefore(place.release.details.year);
  const id = yearSlug(year);
  const earlier = await desk.workbench.release(id);
  if (!earlier || !maySetBeside(earlier, place.release)) return undefined;
  const { text, isText } = await readTextOf(desk, textPath(id, place.area, plans));
  if (!isText || text.trim() === "") return undefined;
  return { year, text, actions: actionsOf(parseMarkdown(plans, text).blocks) };
}

/** Every item of a list is an action; where there is no list, every paragraph below a heading begins with one. */
export function actionsOf(blocks: readonly NarrativeBlock[]): readonly string[] {
  const items = blocks.flatMap((block) => (block.type === "list" ? block.items.map(wordsOf) : []));
  const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  return (items.length > 0 ? items : headings).map((words) => words.replace(/\s+/g, " ").trim());
}
