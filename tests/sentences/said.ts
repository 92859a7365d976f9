import type { Edition, Inline, PrintedFigure, SaidSentence } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { blocksOf } from "../report/walk.ts";

/** A sentence of a report, where it stands. */
export interface Found {
  readonly where: string;
  readonly sentence: SaidSentence;
  readonly text: string;
}

/** Everything that a report says of its figures by a rule: cards, key findings, headlines, remarks, alternative texts. */
export function saidIn(document: Edition): Found[] {
  return blocksOf(document).flatMap((block): Found[] => {
    switch (block.type) {
      case "key-figures":
        return block.items.flatMap(({ label, context }) => sentences(`card ${label}`, context));
      case "list":
        return block.items.flatMap((item) => sentences("list", item));
      case "paragraph":
        return sentences("paragraph", block.content);
      case "chart":
        return [
          ...sentences(`headline ${block.id}`, block.headline),
          ...block.remarks.flatMap((each) => sentences(`remark ${block.id}`, each)),
          ...sentences(`alternative ${block.id}`, block.alternative),
        ];
      default:
        return [];
    }
  });
}

function sentences(where: string, content: readonly Inline[]): Found[] {
  return content.flatMap((inline): Found[] => {
    if (inline.type === "sentence") return [{ where, sentence: inline, text: textOf([inline]) }];
    return "children" in inline ? sentences(where, inline.children) : [];
  });
}

/** The words of some content as they are read: what keeps a date on one line is no other blank. */
export function textOf(content: readonly Inline[]): string {
  return plainText(content).replaceAll("\u00a0", " ");
}

/** The figures of a sentence as it prints them. */
export function figuresOf({ children }: SaidSentence): PrintedFigure[] {
  return children.flatMap((child) => (child.type === "figure" ? [child] : []));
}

/** The words of a sentence, with a mark where a figure stands. */
export function wordsOf({ children }: SaidSentence): string {
  return children.map((child) => (child.type === "figure" ? "|" : textOf([child]))).join("");
}
