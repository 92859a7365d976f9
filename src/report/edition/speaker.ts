import type { Figure } from "../../figures/figure.ts";
import type { FigureUse } from "../../figures/use.ts";
import { binder } from "../../typography/bound.ts";
import { tidied } from "../../typography/characters.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { printFigure } from "../../words/print-figure.ts";
import { say, sayPlain } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type * as coded from "../document.ts";
import type { Sentence } from "../sentence.ts";
import type { Inline, PrintedFigure, SaidSentence } from "./edition.ts";

/** Says the parts of one report in a language, and keeps the figures that it prints. */
export interface Speaker {
  readonly words: Words;
  /** By their ids, in the order in which they were said first. */
  readonly figures: Record<string, Figure>;
  /**
   * Words with their white space as single spaces, without marks that cannot be seen, and with what is read as one bound
   * together, as all outputs measure them.
   */
  plain(text: Text): string;
  inlines(content: readonly coded.Inline[]): Inline[];
  /** A sentence of the report as a headline: with a full stop only where cautions follow it. */
  alone(sentence: Sentence): SaidSentence;
  /** A sentence of the report with its full stop. */
  whole(sentence: Sentence): SaidSentence;
  /** Sentences one after the other. */
  among(sentences: readonly Sentence[]): Inline[];
  figure(use: FigureUse): PrintedFigure;
}

export function speaker(words: Words): Speaker {
  const figures: Record<string, Figure> = {};
  const bound = binder(words.language);
  const set = (text: string) => bound(tidied(text));
  const figure = ({ figure: own, format }: FigureUse): PrintedFigure => {
    figures[own.id] = own;
    const printed = printFigure(words, own, format);
    // An approximate value is words of somebody else.
    const [value, text] = [set(printed.value), set(printed.text)];
    return { type: "figure", figure: own.id, format, ...printed, value, text };
  };
  const inWords = (said: readonly (string | FigureUse)[]): Inline[] =>
    joined(said).map((part) => (typeof part === "string" ? { type: "text", text: set(part) } : figure(part)));
  const end = sayPlain(words, phrase("sentence-end", {}));
  const sentence = ({ rule, text, cautions, refused }: Sentence, ends: boolean): SaidSentence => {
    const stop = ends || cautions.length > 0 ? [end] : [];
    const following = cautions.flatMap((each) => [" ", ...say(words, each)]);
    const children = inWords([...say(words, text), ...stop, ...following]);
    const ids = children.flatMap((child) => (child.type === "figure" ? [child.figure] : []));
    return { type: "sentence", rule, figures: [...new Set(ids)], refused, children };
  };
  const alone = (each: Sentence) => sentence(each, false);
  const whole = (each: Sentence) => sentence(each, true);
  const among = (sentences: readonly Sentence[]) =>
    sentences.flatMap((each, index): Inline[] =>
      index === 0 ? [whole(each)] : [{ type: "text", text: " " }, whole(each)],
    );
  const inlines = (content: readonly coded.Inline[]): Inline[] =>
    content.flatMap((inline): Inline[] => {
      if (inline.type === "break") return [inline];
      if (inline.type === "text") return [{ ...inline, text: bound(inline.text) }];
      if (inline.type === "said") return inWords(say(words, inline.said));
      if (inline.type === "sentence") return [whole(inline.sentence)];
      return [{ ...inline, children: inlines(inline.children) }];
    });
  const plain = (text: Text) => set(sayPlain(words, text));
  return { words, figures, plain, alone, whole, among, inlines, figure };
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
