import type { Figure } from "../../figures/figure.ts";
import type { FigureUse } from "../../figures/use.ts";
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
    return { type: "figure", figure: own.id, format, ...printFigure(words, own, format) };
  };
  const sentence = (text: Text): Inline[] =>
    joined(say(words, text)).map((part) =>
      typeof part === "string" ? { type: "text", text: part } : figure(part),
    );
  const inlines = (content: readonly coded.Inline[]): Inline[] =>
    content.flatMap((inline): Inline[] => {
      if (inline.type === "text" || inline.type === "break") return [inline];
      if (inline.type === "said") return sentence(inline.said);
      return [{ ...inline, children: inlines(inline.children) }];
    });
  return { words, figures, plain: (text) => sayPlain(words, text), sentence, inlines, figure };
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
