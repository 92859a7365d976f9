import { keptBy } from "../../caches/kept-by.ts";
import type { Figure } from "../../figures/figure.ts";
import type { WrittenBlock, WrittenSection } from "../write/sections.ts";

/** Every figure that a report prints, in whatever place and sentence, each once. */
export function figuresIn(sections: readonly WrittenSection[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { blocks } of sections)
    for (const block of blocks) for (const figure of figuresInBlock(block)) figures.set(figure.id, figure);
  return [...figures.values()];
}

const figuresInBlock = keptBy((block: WrittenBlock): readonly Figure[] => {
  const figures = new Map<string, Figure>();
  collect(block, figures);
  return [...figures.values()];
});

/** A written report is plain data, so that a figure is found wherever it stands. */
function collect(value: unknown, figures: Map<string, Figure>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const each of value) collect(each, figures);
  else if ("type" in value && value.type === "figure" && "figure" in value) {
    const figure = value.figure as Figure;
    figures.set(figure.id, figure);
  } else if (!("finding" in value)) for (const each of Object.values(value)) collect(each, figures);
}
