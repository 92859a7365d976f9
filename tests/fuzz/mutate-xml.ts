import { strFromU8, strToU8 } from "fflate";
import { oddNumbers } from "./mutate-text.ts";
import type { Random } from "./random.ts";

/** The parts of a workbook as texts, to be changed in place. */
export class XmlParts {
  private readonly bytes: Record<string, Uint8Array>;

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.bytes = { ...parts };
  }

  get all(): Readonly<Record<string, Uint8Array>> {
    return this.bytes;
  }

  names(pattern: RegExp): string[] {
    return Object.keys(this.bytes).filter((name) => pattern.test(name));
  }

  text(name: string): string {
    return strFromU8(this.bytes[name] ?? new Uint8Array());
  }

  set(name: string, text: string): void {
    this.bytes[name] = strToU8(text);
  }

  /** Changes one of the places that a pattern finds in a part. */
  replaceOne(name: string, pattern: RegExp, random: Random, put: (found: string) => string): void {
    const text = this.text(name);
    const all = [...text.matchAll(pattern)];
    if (all.length === 0) return;
    const { 0: found, index } = random.pick(all);
    this.set(name, text.slice(0, index) + put(found) + text.slice(index + found.length));
  }

  /** Puts two of the places that a pattern finds in each other's place. */
  exchange(name: string, pattern: RegExp, random: Random): void {
    const text = this.text(name);
    const all = [...text.matchAll(pattern)];
    if (all.length < 2) return;
    const [a, b] = [random.below(all.length), random.below(all.length)].sort((one, other) => one - other);
    if (a === b) return;
    const [first, second] = [all[a!]!, all[b!]!];
    const [from, to] = [first.index + first[0].length, second.index];
    this.set(
      name,
      text.slice(0, first.index) +
        second[0] +
        text.slice(from, to) +
        first[0] +
        text.slice(to + second[0].length),
    );
  }
}

export type XmlChange = (parts: XmlParts, random: Random) => void;

const pieces = [
  "<",
  ">",
  "/>",
  "&",
  "&#0;",
  "&#49;",
  "]]>",
  "<![CDATA[7]]>",
  "<!--",
  "<!-- 7 -->",
  "<!DOCTYPE x>",
  '"',
  " ",
  "7",
  "\u00a0",
  "\u{1f600}",
];

/** Changes of any XML. */
export function anyXml(part: RegExp): Readonly<Record<string, XmlChange>> {
  const one = (parts: XmlParts, random: Random) => random.pick(parts.names(part));
  return {
    "a piece of XML": (parts, random) => {
      const name = one(parts, random);
      const text = parts.text(name);
      const at = random.below(text.length + 1);
      parts.set(name, text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(3)));
    },
    "a digit as a reference": (parts, random) =>
      parts.replaceOne(
        one(parts, random),
        /(?<=>)\d(?=[^<>]*<)/g,
        random,
        (digit) => `&#${digit.charCodeAt(0)};`,
      ),
    "a text set out": (parts, random) =>
      parts.replaceOne(one(parts, random), /(?<=>)[^<>]+(?=<)/g, random, (text) =>
        random.pick([` ${text} `, `\n${text}\n`, `<![CDATA[${text}]]>`, `<!-- 1 -->${text}`]),
      ),
  };
}

/** A number as a file may store it, with odd ones among them. */
export function anyValue(random: Random): string {
  const text = random.chance(0.5) ? String(random.below(2000)) : random.pick(oddNumbers);
  return text.replace(/[&<>"\0]/g, "");
}
