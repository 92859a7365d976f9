import type { FigureUse } from "../../../figures/use.ts";
import type { Said } from "../../phrase.ts";

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A line of words with figures, or other lines, among them. */
export function line(
  words: TemplateStringsArray,
  ...among: readonly (string | number | FigureUse | Said)[]
): Said {
  const said: (string | FigureUse)[] = [];
  for (const [index, part] of words.entries()) {
    said.push(part);
    const next = among[index];
    if (next === undefined) continue;
    if (Array.isArray(next)) said.push(...(next as Said));
    else said.push(typeof next === "number" ? String(next) : (next as string | FigureUse));
  }
  return said.filter((part) => part !== "");
}
