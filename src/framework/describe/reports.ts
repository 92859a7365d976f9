import { cellId } from "../../figures/coordinate.ts";
import type { BlockDefinition, ReportDefinition, SectionDefinition } from "../layout.ts";

/** A kind of report: whose it is, and its sections in order with what each shows. */
export function reportLines({ kind, document, of, cover, contents, sections }: ReportDefinition): string[] {
  const whose = { area: "of every area", nation: "of the nation", group: "of every group" }[of.kind];
  const set = of.kind === "group" ? ` of the set ${of.set}` : "";
  const without = [cover ? "" : "cover", contents ? "" : "contents"].filter(Boolean).join(" or ");
  return [
    `${kind}: ${document === "report" ? "" : `${document} `}${whose}${set}${without ? `, without ${without}` : ""}`,
    ...sections.flatMap(sectionLines),
  ];
}

function sectionLines({ id, heading, optional, numbered, blocks }: SectionDefinition): string[] {
  return [
    `  ${id}: ${heading}${optional ? " (optional)" : ""}${numbered ? " (numbered)" : ""}`,
    ...blocks.map((block) => `    ${blockWords(block)}`),
  ];
}

function blockWords(block: BlockDefinition): string {
  switch (block.kind) {
    case "text":
      return `text ${block.text}`;
    case "narrative":
      return `narrative ${block.section}`;
    case "table":
      return `table ${block.table.id}`;
    case "chart":
      return `chart ${block.chart.id}`;
    case "heading":
      return `heading '${block.heading}'`;
    case "key-figures":
      return `key figures ${block.cards.map(({ cell }) => cellId(cell)).join(", ")}`;
    case "key-findings":
      return "key figures as sentences";
    case "queries":
      return block.of === "own" ? "queries of the place" : "all queries";
    case "members":
      return `members of ${block.dimension.id}${block.brief ? ", in brief" : ""}`;
    case "largest":
      return `largest ${block.dimension.id} of ${cellId(block.cell)}`;
    case "not-shown":
      return `not shown: ${block.notes.map(({ id }) => id).join(", ")}`;
    case "generated":
      return block.part;
  }
}
