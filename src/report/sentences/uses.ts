import type { FigureUse } from "../../figures/use.ts";

/** The figures that stand in a text, or in anything else that is plain data, in order, each once. */
export function usesIn(value: unknown): FigureUse[] {
  const uses = new Map<string, FigureUse>();
  collect(value, uses);
  return [...uses.values()];
}

function collect(value: unknown, uses: Map<string, FigureUse>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const each of value) collect(each, uses);
  else if ("type" in value && value.type === "figure" && "figure" in value) {
    const use = value as FigureUse;
    uses.set(use.figure.id, use);
  } else if (!("finding" in value)) for (const each of Object.values(value)) collect(each, uses);
}
