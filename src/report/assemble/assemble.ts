import type { GeneratedPart, SectionDefinition } from "../../framework/layout.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Document, PlainBlock, Section } from "../document.ts";
import { said } from "../document.ts";
import type { Edited } from "../edit/left-out.ts";
import { documentId, labelOf } from "../identity.ts";
import { keyCards } from "../outline/key-cards.ts";
import { summarySentences } from "../sentences/key.ts";
import { isReconstructed, reportName, type Subject } from "../subject.ts";
import { filled } from "../write/filled.ts";
import type { WholeBlock, WrittenSection } from "../write/sections.ts";
import { aboutBlocks } from "./about.ts";
import { breakBlocks } from "./breaks.ts";
import { coverOf } from "./cover.ts";
import { figuresIn } from "./figures-in.ts";
import { uniqueHeadings, withoutEmptyHeadings } from "./headings.ts";
import { inList } from "./in-list.ts";
import { notAvailableBlocks } from "./not-available.ts";
import { numbering } from "./numbering.ts";
import { sourceBlocks } from "./sources.ts";

/**
 * Puts the sections of a report together: numbers its tables, charts and notes in their order, and adds what follows
 * from all of its figures, wherever in the report it stands, and from what was left out of it.
 */
export function assemble(subject: Subject, sections: readonly WrittenSection[], edited: Edited): Document {
  const { details } = subject.statistics.release;
  const figures = figuresIn(sections);
  const collected = {
    about: aboutBlocks(subject, figures),
    breaks: breakBlocks(subject, figures),
    "not-available": notAvailableBlocks(subject, edited),
    sources: sourceBlocks(subject, figures),
  };
  const whole = sections.flatMap(
    (section): { definition: typeof section.definition; blocks: WholeBlock[] }[] => {
      const blocks = withoutEmptyHeadings(
        section.definition,
        section.blocks.flatMap((block): WholeBlock[] =>
          block.type === "collected" ? collected[block.part] : [block],
        ),
      );
      if (blocks.length > 0)
        return [{ definition: section.definition, blocks: inList(section.definition, blocks) }];
      const { optional, heading } = section.definition;
      if (optional || isReconstructed(subject)) return [];
      return [{ definition: section.definition, blocks: [missing(heading)] }];
    },
  );
  const numbers = numbering(whole.flatMap(({ blocks }) => blocks));
  const label = labelOf(details.kind);
  const name = reportName(subject);
  const title = filled(subject, subject.definition.title);
  return {
    id: documentId(subject),
    kind: subject.definition.kind,
    document: subject.definition.document,
    title: phrase("document-title", { name, title, ...(label && { label }) }),
    publisher: details.publisher,
    ...(subject.definition.cover
      ? { cover: coverOf(subject, { name, title, summary: summarySentences(subject, keyCards(edited)) }) }
      : { heading: phrase("document-title", { name, title }) }),
    contents: subject.definition.contents,
    ...(label && { label }),
    ...(subject.mark && { mark: subject.mark }),
    runningHeader: phrase("running-header", { name, title }),
    sections: whole.map(({ definition, blocks }): Section => {
      const { id, heading } = definition;
      const reference = isReference(definition) && { reference: true as const };
      return { id, heading, ...reference, blocks: uniqueHeadings(id, blocks.map(numbers.numbered)) };
    }),
    notes: numbers.notes,
  };
}

/** Nobody wrote it for this report, and it has no table or chart: it follows from what else is printed, or is a standard text. */
function isReference({ blocks }: SectionDefinition): boolean {
  return blocks.every(({ kind, ...block }) =>
    "part" in block ? !isRead(block.part) : following.includes(kind),
  );
}

const following = ["queries", "heading", "text", "members", "largest", "not-shown"];

/** What a notice is read for. */
function isRead(part: GeneratedPart): boolean {
  return part === "headline" || part === "lead" || part === "quotations" || part === "statement";
}

function missing(heading: Text): PlainBlock {
  const content = [said(phrase("section-missing", { heading }))];
  return { type: "warning", title: phrase("section-missing-title", {}), content };
}
