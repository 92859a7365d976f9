import type { TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { decode, type EncodingFault } from "./decode.ts";
import { garbled } from "./garbled.ts";

/** The text of a file that somebody sent. Where its encoding is not certain there is none, and findings say why. */
export type SentText =
  | { readonly text: string; readonly findings: readonly Finding[] }
  | { readonly text?: undefined; readonly findings: readonly Finding[] };

/** The most garbled places that are told of one file. */
const mostGarbled = 20;

/** The longest part of a line that is kept to be shown. */
const longestExcerpt = 2000;

/** Decodes what was sent; garbled text in it is found, and is read nevertheless. */
export function sentText(file: string, bytes: Uint8Array): SentText {
  const { text, fault } = decode(bytes);
  if (fault) return { findings: faultFindings(file, text, fault) };
  return { text, findings: garbledFindings(file, text) };
}

/** Text that was garbled before it came, each at its place. */
export function garbledFindings(file: string, text: string): Finding[] {
  return garbled(text, mostGarbled).map(({ written, meant, at }) =>
    found("TEXT-GARBLED", { written, meant }, { location: placeIn(file, text, at, written.length) }),
  );
}

function faultFindings(file: string, text: string, fault: EncodingFault): Finding[] {
  switch (fault.what) {
    case "bytes": {
      const [first, ...others] = fault.bad.map(({ at }) => placeIn(file, text, at, 1));
      const { byte, offset, at } = fault.bad[0]!;
      const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first!.line);
      const args = { what: "byte", byte, offset, likely: text[at] ?? "", alsoIn: lines } as const;
      return [found("FILE-ENCODING", args, { location: first! })];
    }
    case "utf-16":
      return [found("FILE-ENCODING", { what: "utf-16" }, { location: { file } })];
    case "zero":
      return [found("FILE-ENCODING", { what: "zero" }, { location: placeIn(file, text, fault.at, 1) })];
  }
}

/** A place in a text, with its line. */
type Place = TextLocation & { readonly line: number };

function placeIn(file: string, text: string, at: number, length: number): Place {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line++;
  const excerpt = text.slice(start, start + longestExcerpt).replace(/\r?\n.*/s, "");
  return { file, line, column: at - start + 1, excerpt, length };
}
