import { plainFigure } from "./figures.ts";
import type { Tables } from "./tables.ts";
import { addedUp } from "./totals.ts";

/** Shows below each total what its parts add up to, where it is left blank or says something else. */
export function totalsOf(tables: Tables, label: string): () => void {
  const ways = new Map<string, readonly (readonly string[])[]>();
  for (const [cell, field] of tables.fields)
    if (field.dataset["ways"] !== undefined) ways.set(cell, JSON.parse(field.dataset["ways"]));
  const textOf = (cell: string) => plainFigure(tables.fields.get(cell)?.value ?? "");
  return () => {
    for (const cell of ways.keys()) {
      const sums = addedUp(cell, (each) => ways.get(each) ?? [], textOf);
      const place = document.getElementById(`sum-${cell}`);
      if (!place) continue;
      const stated = textOf(cell);
      const others = [...new Set(sums)].filter((sum) => String(sum) !== stated);
      const differs = stated !== "" && others.length > 0;
      const text =
        others.length === 0 ? "" : label + others.map((sum) => sum.toLocaleString("en-GB")).join(" / ");
      if (place.textContent !== text) place.textContent = text;
      place.toggleAttribute("data-differs", differs);
    }
  };
}
