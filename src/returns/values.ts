import { confidential, notApplicable, notAvailable, notCollected, type Value } from "../figures/value.ts";
import type { Arguments } from "../findings/arguments/arguments.ts";
import type { CodeOf } from "../findings/codes.ts";
import type { About, Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { countFault } from "./count-faults.ts";

export type FaultCode = Extract<
  CodeOf<"error">,
  `FIGURE-${string}` | "RETURN-SHAPE" | "RETURN-YEAR" | "RETURN-UNKNOWN-MEASURE" | "RETURN-UNKNOWN-MEMBER"
>;

/** What is wrong with something written, before it is known where it stands. */
export type Fault = {
  readonly [C in FaultCode]: { readonly code: C; readonly args: Arguments[C] };
}[FaultCode];

/** The finding that a fault is, once its place is known. */
export function foundFault(fault: Fault, about: About): Finding {
  // Code and arguments go together, which the compiler cannot follow through the union.
  return found<FaultCode>(fault.code, fault.args, about);
}

export function isFault(value: Value | Fault): value is Fault {
  return "code" in value;
}

/** The most that one area can count: above it a key was pressed twice. */
export const mostCounted = 9_999_999;

/** A map, not an object: an object also answers to names such as `constructor`. */
const words: ReadonlyMap<string, Value> = new Map([
  ["not available", notAvailable],
  ["[x]", notAvailable],
  ["not collected", notCollected],
  ["[x1]", notCollected],
  ["not applicable", notApplicable],
  ["[z]", notApplicable],
  ["confidential", confidential],
  ["[c]", confidential],
]);

/** What an area may write in place of a number where a figure can exist, in words and as it is printed. */
export const figureWords = [...words].flatMap(([word, { kind }]) =>
  kind === "not-applicable" ? [] : [word],
);

/** Reads a count as a person wrote it. Nothing is guessed: `1,204` is refused, not read as 1204. */
export function readCount(text: string): Value | Fault {
  const written = text.trim();
  const word = words.get(written.toLowerCase());
  if (word) return word;
  if (/^(0|[1-9]\d*)$/.test(written)) {
    const count = Number(written);
    if (count <= mostCounted) return { kind: "count", count };
    return { code: "FIGURE-TOO-LARGE", args: { written, most: mostCounted } };
  }
  return countFault(written);
}

/** Reads a rate that a source prints, with its decimals: '57.45'. */
export function readPublishedRate(text: string): Value | Fault {
  const written = text.trim();
  const word = words.get(written.toLowerCase());
  if (word) return word;
  const match = /^\d{1,6}(?:\.(\d{1,4}))?$/.exec(written);
  if (match) return { kind: "published-rate", rate: Number(written), decimals: match[1]?.length ?? 0 };
  return { code: "FIGURE-NOT-A-NUMBER", args: { what: "not-a-rate", written } };
}

/** A value that a source prints in words or rounded, as far as it is kept. */
export function approximate(text: string): Value {
  return { kind: "approximate", text: text.slice(0, 60) };
}
