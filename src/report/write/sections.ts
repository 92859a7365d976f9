import { geographySlug } from "../../figures/geography.ts";
import type { GeneratedPart, SectionDefinition } from "../../framework/layout.ts";
import { slug } from "../../narrative/slug.ts";
import type { PlainBlock } from "../document.ts";
import { keyCards } from "../outline/key-cards.ts";
import type { BlockOutline, Outline } from "../outline/outline.ts";
import { isSaid } from "../sentence.ts";
import { largestSentence } from "../sentences/parts.ts";
import type { Subject } from "../subject.ts";
import { type WrittenChart, writeChart } from "./charts.ts";
import { coverageBlocks, queryBlocks } from "./coverage.ts";
import { keyFigures, keyFindings } from "./key-figures.ts";
import { membersBlock } from "./members.ts";
import { notShown } from "./not-shown.ts";
import { noticePart } from "./notice-parts.ts";
import { writtenPart } from "./part.ts";
import { revisionBlocks } from "./revisions.ts";
import { contacts, definitions } from "./standing.ts";
import { type WrittenTable, writeTable } from "./tables.ts";

/** A block of a report that has its content, but not yet the numbers that depend on the blocks before it. */
export type WrittenBlock =
  | PlainBlock
  | WrittenTable
  | WrittenChart
  /** What follows from all figures of the report, and is put in when it is assembled. */
  | {
      readonly type: "collected";
      readonly part: Extract<GeneratedPart, "about" | "sources" | "breaks" | "not-available">;
    };

/** A written block with nothing left to put in but its numbers. */
export type WholeBlock = Exclude<WrittenBlock, { readonly type: "collected" }>;

export interface WrittenSection {
  readonly definition: SectionDefinition;
  readonly blocks: readonly WrittenBlock[];
}

/**
 * Fills every section as it was planned, each for itself: none depends on what stands before it. The definitions alone
 * are of the terms that the whole report uses.
 */
export function writeSections(subject: Subject, outline: Outline): WrittenSection[] {
  return outline.sections.map(({ definition, blocks }) => ({
    definition,
    blocks: blocks.flatMap((block) => writeBlock(subject, outline, block)),
  }));
}

function writeBlock(subject: Subject, outline: Outline, block: BlockOutline): WrittenBlock[] {
  switch (block.kind) {
    case "text":
      return [...(subject.statistics.project.texts.get(block.text) ?? missingText(block.text))];
    case "narrative":
      return narrative(subject, block.section);
    case "table":
      return [
        writtenPart(subject, `write table ${block.table.id}`, [block], () => writeTable(subject, block)),
      ];
    case "chart":
      return [
        writtenPart(subject, `write chart ${block.chart.id}`, [block], () => writeChart(subject, block)),
      ];
    case "heading":
      return [{ type: "heading", level: 3, id: slug(block.heading), text: block.heading }];
    case "key-figures":
      return [writtenPart(subject, `write ${block.kind}`, [block], () => keyFigures(subject, block.cards))];
    case "key-findings": {
      const list = writtenPart(subject, `write ${block.kind}`, [block], () =>
        keyFindings(subject, block.cards),
      );
      return list ? [list] : [];
    }
    case "queries":
      return queryBlocks(subject, block.of);
    case "members":
      return membersBlock(block.dimension, block.brief);
    case "largest": {
      const sentence = largestSentence(subject, block);
      return isSaid(sentence) ? [{ type: "paragraph", content: [{ type: "sentence", sentence }] }] : [];
    }
    case "not-shown":
      return notShown(subject, keyCards(outline), block.notes);
    case "generated":
      return generated(subject, outline, block.part);
  }
}

function generated(subject: Subject, outline: Outline, part: GeneratedPart): WrittenBlock[] {
  switch (part) {
    case "definitions":
      return definitions(subject, outline);
    case "notes":
      return [{ type: "note-list" }];
    case "contacts":
      return contacts(subject);
    case "revisions":
      return revisionBlocks(subject);
    case "coverage":
      return coverageBlocks(subject);
    case "about":
    case "sources":
    case "breaks":
    case "not-available":
      return [{ type: "collected", part }];
    default:
      return noticePart(subject, keyCards(outline), part);
  }
}

/** A section's text by the author of the report: the area, the group, or the directorate for the nation. */
function narrative({ statistics, of }: Subject, section: string): WrittenBlock[] {
  const author = geographySlug(of);
  const own = statistics.release.narratives.find((each) => each.area === author && each.section === section);
  return [...(own?.blocks ?? [])];
}

function missingText(name: string): never {
  throw new Error(`there is no standard text '${name}'; the project's check should have found it`);
}
