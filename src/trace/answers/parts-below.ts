import type { Words } from "../../words/words.ts";
import type { SaidTable } from "./said-answer.ts";

/** What stands below a table, by its name; a part without lines is left out. */
export function partsBelow(
  { answer }: Words,
  table: SaidTable,
): { readonly name: string; readonly lines: readonly string[] }[] {
  const parts = [
    { name: answer.cautions, lines: table.cautions },
    { name: answer.notes, lines: table.notes },
    { name: answer.signs, lines: table.signs.map(({ sign, meaning }) => `${sign} ${meaning}`) },
    { name: answer.sources, lines: table.sources },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
