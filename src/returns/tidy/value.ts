import type { Cell } from "../../figures/coordinate.ts";
import { confidential, notApplicable, notAvailable, notCollected, type Value } from "../../figures/value.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { existenceFault } from "../existence.ts";
import { isRate, measureNamed } from "../measures.ts";
import { approximate, type Fault, isFault, readCount, readPublishedRate } from "../values.ts";
import type { Refusal } from "./cell.ts";
import type { TidyRow } from "./source.ts";

/** The words for kinds that a row can name; a row without one has a count, or the rate that its measure is. */
const kinds = [
  "count",
  "rate",
  "approximate",
  "not available",
  "not collected",
  "not applicable",
  "confidential",
] as const;

/** The value of a row as its kind says, if it is one that its cell can have. Without a cell it is only read. */
export function readValue(
  framework: Framework,
  cell: Cell | undefined,
  row: TidyRow,
  kind: string,
): Value | Refusal {
  if (row.fault) return { column: "value", fault: row.fault };
  const rate = isRate(framework, measureNamed(framework, row.value("measure")));
  const value = figureOf(row.value("value"), kind, rate);
  if (isFault(value)) return { column: value.code === "RETURN-SHAPE" ? "kind" : "value", fault: value };
  if (!cell) return value;
  if (value.kind === "published-rate" && !rate) {
    const args = { what: "count-as-rate", figure: cellInWords(framework, cell) } as const;
    return { column: "kind", fault: { code: "RETURN-SHAPE", args } };
  }
  const fault = existenceFault(framework, cell, value);
  return fault ? { column: "value", fault } : value;
}

function figureOf(written: string, kind: string, rate: boolean): Value | Fault {
  switch (kind.toLowerCase().replace(/-/g, " ")) {
    case "":
    case "count":
      return rate ? readPublishedRate(written) : readCount(written);
    case "rate":
      return readPublishedRate(written);
    case "approximate":
      return written === "" ? { code: "FIGURE-BLANK", args: { what: "approximate" } } : approximate(written);
    case "not available":
      return withoutValue(notAvailable, written, kind);
    case "not collected":
      return withoutValue(notCollected, written, kind);
    case "not applicable":
      return withoutValue(notApplicable, written, kind);
    case "confidential":
      return withoutValue(confidential, written, kind);
    default:
      if (/^\d{3}$/.test(kind) && /^[1-9]\d{0,2}$/.test(written)) {
        const args = {
          what: "split-number",
          written: `${written},${kind}`,
          count: Number(written + kind),
        } as const;
        return { code: "RETURN-SHAPE", args };
      }
      return unknownWord("kind", kind, kinds);
  }
}

/** A kind that says there is no figure stands beside no figure: which of the two is right is not ours to say. */
function withoutValue(value: Value, written: string, kind: string): Value | Fault {
  if (!/\d/.test(written)) return value;
  return { code: "FIGURE-AMBIGUOUS", args: { what: "kind", kind, written } };
}

/** A word of a fixed list, in any spelling of case and with spaces or hyphens; blank is `otherwise`. */
export function readWord<T extends string>(
  column: "status" | "basis" | "doubt",
  written: string,
  allowed: readonly T[],
): T | undefined | Fault {
  if (written === "") return undefined;
  const word = written.toLowerCase().replace(/ /g, "-");
  return allowed.find((each) => each === word) ?? unknownWord(column, written, allowed);
}

function unknownWord(
  column: "kind" | "status" | "basis" | "doubt",
  written: string,
  allowed: readonly string[],
): Fault {
  return { code: "RETURN-SHAPE", args: { what: "unknown-word", column, written, allowed } };
}
