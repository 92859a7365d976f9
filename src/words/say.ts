import type { Finding } from "../findings/finding.ts";
import type { Phrase, Said, Text } from "./phrase.ts";
import { sayFinding } from "./say-finding.ts";
import type { Words } from "./words.ts";

/** A text in a language, with the figures that stand in it. */
export function say(words: Words, text: Text): Said {
  if (typeof text === "string") return [text];
  const sentence = words.report[text.phrase] as (args: unknown) => string | Said;
  const said = sentence(spoken(words, text.args));
  return typeof said === "string" ? [said] : said;
}

/** A text in which no figure stands: a title, a label, a note. */
export function sayPlain(words: Words, text: Text): string {
  const said = say(words, text);
  return said
    .map((part) => {
      if (typeof part === "string") return part;
      throw new Error(`a figure stands where only words may: ${part.figure.id}`);
    })
    .join("");
}

/** Arguments with the phrases and findings among them said. */
function spoken(words: Words, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => spoken(words, each));
  if ("type" in value && value.type === "figure") return value;
  if ("phrase" in value) return sayPlain(words, value as Phrase);
  if ("finding" in value) return sayFinding(words, value.finding as Finding).problem;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoken(words, each)]));
}
