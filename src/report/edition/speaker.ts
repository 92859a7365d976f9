import type { Figure } from "../../figures/figure.ts";
import type { FigureUse } from "../../figures/use.ts";
import { tidied } from "../../typography/characters.ts";
import type { Text } from "../../words/phrase.ts";
import { printFigure } from "../../words/print-figure.ts";
import { say, sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type * as coded from "../document.ts";
import type { Inline, PrintedFigure } from "./edition.ts";

/** Says the parts of one report in a language, and keeps the figures that it prints. */
export interface Speaker {
  readonly words: Words;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Words with their white space as single spaces and without marks that cannot be seen, as all outputs measure them. */
  plain(text: Text): string;
  inlines(content: readonly coded.Inline[]): Inline[];
  /** A sentence with its figures. */
  sentence(text: Text): Inline[];
  figure(use: FigureUse): PrintedFigure;
}

export function speaker(words: Words): Speaker {
  const figures: Record<string, Figure> = {};
  const figure = ({ figure: own, format }: FigureUse): PrintedFigure => {
    figures[own.id] = own;
    const printed = printFigure(words, own, format);
    // An approximate value is words of somebody else.
    const [value, text] = [tidied(printed.value), tidied(printed.text)];
    return { type: "figure", figure: own.id, format, ...printed, value, text };
  };
  const sentence = (text: Text): Inline[] =>
    joined(say(words, text)).map((part) =>
      typeof part === "string" ? { type: "text", text: tidied(part) } : figure(part),
    );
  const inlines = (content: readonly coded.Inline[]): Inline[] =>
    content.flatMap((inline): Inline[] => {
      if (inline.type === "text") return [inline];
      if (inline.type === "said") return sentence(inline.said);
      return [{ ...inline, children: inlines(inline.children) }];
    });
  return { words, figures, plain: (text) => tidied(sayPlain(words, text)), sentence, inlines, figure };
}

/** Words that follow each other as one. */
function joined(parts: readonly (string | FigureUse)[]): (string | FigureUse)[] {
  const result: (string | FigureUse)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string") result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}
