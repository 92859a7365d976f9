import {
  confidential,
  count,
  notApplicable,
  notAvailable,
  notCollected,
  type Value,
} from "../../figures/value.ts";
import type { SignMeaning } from "../../findings/arguments/tables.ts";
import type { GridCell } from "../grid/grid.ts";
import { type Fault, readCount, readPublishedRate } from "../values.ts";
import { type Sign, type Signs, signOf } from "./signs.ts";

/** A value as it was written, with the sign that stood for it. */
export interface ReadFigure {
  readonly read: Value | Fault;
  readonly sign?: Sign & { readonly written: string };
}

/** Reads a figure of a table: a number, a word, or a sign that the file or the release says the meaning of. */
export function readFigure(cell: GridCell, signs: Signs, rate: boolean): ReadFigure {
  const { text, fault } = cell;
  if (fault) return { read: { code: "FIGURE-CELL", args: fault } };
  const written = signOf(text);
  const sign = written === undefined ? undefined : signs.get(written);
  if (written === undefined || !sign) return { read: rate ? readPublishedRate(text) : readCount(text) };
  if (sign.meaning === undefined)
    return { read: { code: "FIGURE-AMBIGUOUS", args: { what: "sign", written: text } } };
  return { read: valueBy(sign.meaning, rate), sign: { ...sign, written } };
}

function valueBy(meaning: SignMeaning, rate: boolean): Value {
  switch (meaning) {
    case "zero":
      return rate ? { kind: "published-rate", rate: 0, decimals: 0 } : count(0);
    case "not available":
      return notAvailable;
    case "not collected":
      return notCollected;
    case "not applicable":
      return notApplicable;
    case "confidential":
      return confidential;
  }
}
