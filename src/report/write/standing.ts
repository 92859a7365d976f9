import { geographySlug } from "../../figures/geography.ts";
import { phrase } from "../../words/phrase.ts";
import type { Contacts, Definitions, PlainBlock } from "../document.ts";
import type { Subject } from "../subject.ts";

/** What each category, level and measure of the framework is. */
export function definitions({ framework }: Subject): PlainBlock[] {
  const members = Object.values(framework.dimensions).flatMap((dimension) =>
    Object.values(dimension.members),
  );
  const named = members.flatMap(({ label, name, definition }): Definitions["items"] =>
    definition === undefined ? [] : [{ term: phrase("definition-term", { label, name }), definition }],
  );
  const counted = [...Object.values(framework.measures), ...Object.values(framework.rates)];
  const measures = counted.map(({ label, definition }) => ({ term: label, definition }));
  return [{ type: "definitions", items: [...named, ...measures] }];
}

/** Whom to ask: of the area, or of the release. */
export function contacts({ statistics, of }: Subject): PlainBlock[] {
  const { details } = statistics.release;
  const named = details["area-contacts"][geographySlug(of)];
  const own = of.kind === "area" ? named : (named ?? details.contacts);
  if (!own || own.length === 0) return [];
  const items: Contacts["items"] = own.map(({ agency, lines, telephone, email }) => ({
    agency,
    lines,
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
  }));
  return [{ type: "contacts", items }];
}
