import type { Cell } from "../../figures/coordinate.ts";
import { geographySlug } from "../../figures/geography.ts";
import { type CountedThings, measureBy } from "../../framework/cells.ts";
import type { Contact } from "../../releases/schema.ts";
import { phrase } from "../../words/phrase.ts";
import type { Contacts, Definitions, PlainBlock } from "../document.ts";
import type { BlockOutline, Outline, Planned } from "../outline/outline.ts";
import type { Subject } from "../subject.ts";

/** What each category, level and measure is that the report speaks of, in the order of the framework. */
export function definitions({ framework }: Subject, outline: Outline): PlainBlock[] {
  const cells = cellsIn(outline);
  const members = Object.values(framework.dimensions).flatMap((dimension) =>
    Object.values(dimension.members).filter(({ id }) =>
      cells.some((cell) => isOfMember(framework, cell, dimension.id, id)),
    ),
  );
  const named = members.flatMap(({ label, name, definition }): Definitions["items"] =>
    definition === undefined ? [] : [{ term: phrase("definition-term", { label, name }), definition }],
  );
  const counted = [...Object.values(framework.measures), ...Object.values(framework.rates)];
  const used = counted.filter(({ id }) => cells.some(({ measure }) => measure === id));
  const measures = used.map(({ label, definition }) => ({ term: label, definition }));
  const items = [...named, ...measures];
  return items.length > 0 ? [{ type: "definitions", items }] : [];
}

/** What is counted in the tables, charts and cards of a report. */
function cellsIn({ sections }: Outline): Cell[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => plannedIn(block).map(({ at }) => at)));
}

function plannedIn(block: BlockOutline): readonly Planned[] {
  switch (block.kind) {
    case "table":
      return block.cells.flat();
    case "chart":
      return block.values.flat();
    case "key-figures":
    case "key-findings":
      return block.cards.map(({ value }) => value);
    default:
      return [];
  }
}

function isOfMember(
  counted: CountedThings,
  { measure, members }: Cell,
  dimension: string,
  id: string,
): boolean {
  const dimensions = measureBy(counted, measure)?.dimensions ?? [];
  return dimensions.some((each, index) => each.id === dimension && members[index] === id);
}

/** Whom to ask: of the area, or of the release. */
export function contacts({ statistics, of }: Subject): PlainBlock[] {
  const { details } = statistics.release;
  const named = details["area-contacts"][geographySlug(of)];
  const own = of.kind === "area" ? named : (named ?? details.contacts);
  return contactsBlock(own ?? []);
}

/** How some people can be reached; nothing where there are none. */
export function contactsBlock(own: readonly Contact[]): PlainBlock[] {
  if (own.length === 0) return [];
  const items: Contacts["items"] = own.map(({ agency, lines, telephone, email }) => ({
    agency,
    lines,
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
  }));
  return [{ type: "contacts", items }];
}
