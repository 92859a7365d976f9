import { notApplicable, notAvailable, notCollected, type Value } from "../figures/value.ts";
import type { Plain } from "../findings/arguments/plain.ts";
import type { CodeOf } from "../findings/codes.ts";

/** What is wrong with a written figure and how to mend it. */
export interface Fault {
  readonly code: FaultCode;
  readonly args: Plain;
}

export type FaultCode = Extract<
  CodeOf<"error">,
  `FIGURE-${string}` | "RETURN-SHAPE" | "RETURN-YEAR" | "RETURN-UNKNOWN-MEASURE" | "RETURN-UNKNOWN-MEMBER"
>;

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
]);

const whatToWrite =
  "Write a whole number without commas or spaces, 0 for none, or 'not available' or 'not collected'.";

/** Reads a count as a person wrote it. Nothing is guessed: `1,204` is refused, not read as 1204. */
export function readCount(written: string): Value | Fault {
  const text = written.trim();
  const word = words.get(text.toLowerCase());
  if (word) return word;
  if (/^(0|[1-9]\d*)$/.test(text)) {
    const count = Number(text);
    if (count <= mostCounted) return { kind: "count", count };
    return fault("FIGURE-TOO-LARGE", `${shown(text)} is more than ${mostCounted}.`, "Check the digits.");
  }
  if (text === "" || text === "~" || text.toLowerCase() === "null") {
    return fault("FIGURE-BLANK", "There is no figure here.", whatToWrite);
  }
  const plain = text.replace(/[,\s\u00a0\u202f_']/g, "");
  if (plain !== text && /^\d+$/.test(plain)) {
    return fault(
      "FIGURE-NOT-A-NUMBER",
      `${shown(text)} has a comma or space in it.`,
      `Write ${Number(plain)}.`,
    );
  }
  if (/^[-\u2212]\d+$/.test(text)) {
    return fault(
      "FIGURE-NEGATIVE",
      `${shown(text)} is below zero; nobody can be counted less than no times.`,
      whatToWrite,
    );
  }
  if (/^-?\d*[.]\d+$/.test(text)) {
    return fault("FIGURE-FRACTION", `${shown(text)} is not a whole number.`, whatToWrite);
  }
  if (/^[oO]$/.test(text)) {
    return fault(
      "FIGURE-NOT-A-NUMBER",
      `${shown(text)} is the letter O, not the digit 0.`,
      "Write 0 if there were none.",
    );
  }
  if (/^[-\u2013\u2014]$/.test(text) || /^(n\/?a|nil|none|\.\.|\*)$/i.test(text)) {
    return fault(
      "FIGURE-AMBIGUOUS",
      `${shown(text)} can mean none, not known or not applicable.`,
      whatToWrite,
    );
  }
  if (/^0\d+$/.test(text)) {
    return fault("FIGURE-NOT-A-NUMBER", `${shown(text)} begins with 0.`, `Write ${Number(text)}.`);
  }
  return fault("FIGURE-NOT-A-NUMBER", `${shown(text)} is not a whole number.`, whatToWrite);
}

/** Reads a rate that a source prints, with its decimals: '57.45'. */
export function readPublishedRate(written: string): Value | Fault {
  const text = written.trim();
  const word = words.get(text.toLowerCase());
  if (word) return word;
  const match = /^\d{1,6}(?:\.(\d{1,4}))?$/.exec(text);
  if (match) return { kind: "published-rate", rate: Number(text), decimals: match[1]?.length ?? 0 };
  return fault(
    "FIGURE-NOT-A-NUMBER",
    `${shown(text)} is not a rate.`,
    "Write it as it was printed, with a point for decimals: 57.45.",
  );
}

export function isFault(value: Value | Fault): value is Fault {
  return "code" in value;
}

function fault(code: FaultCode, problem: string, remedy: string): Fault {
  return { code, args: { problem, remedy } };
}

function shown(text: string): string {
  return `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`;
}
