import type { CardOutline, CardsOutline, Outline } from "./outline.ts";

/** The cards whose figures the key findings are about, or else those at the head of the report. */
export function keyCards({ sections }: Outline): readonly CardOutline[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const cards = (kind: CardsOutline["kind"]) =>
    blocks.flatMap((block) => (block.kind === kind ? block.cards : []));
  const findings = cards("key-findings");
  return findings.length > 0 ? findings : cards("key-figures");
}
