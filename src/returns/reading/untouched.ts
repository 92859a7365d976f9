import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { total } from "../../framework/cells.ts";
import type { ReadReturns, Return } from "../return.ts";

/**
 * A form as it was printed, with a figure nowhere, is not a return: its area has not sent one. A table with no row
 * at all is told as well, since somebody meant to send it.
 */
export function withoutUntouched(read: ReadReturns, file: string, area: string | undefined): ReadReturns {
  const returns = read.returns.filter((each) => !isUntouched(each));
  // An area that is told of an error has more to mend than that nothing else is left.
  const refused = new Set(
    read.findings.filter(({ severity }) => severity === "error").map((each) => each.area),
  );
  const findings: Finding[] = read.returns
    .filter((each) => isUntouched(each) && !refused.has(each.area))
    .map((each) =>
      found(
        "RETURN-EMPTY",
        { what: "untouched" },
        { location: { file: each.file }, area: each.area, blocksPublication: true },
      ),
    );
  if (read.returns.length === 0 && read.findings.length === 0) {
    const about = { location: { file }, ...(area !== undefined && { area }), blocksPublication: true };
    findings.push(found("RETURN-EMPTY", { what: "no-rows" }, about));
  }
  return { returns, findings: [...read.findings, ...findings] };
}

function isUntouched({ entries }: Return): boolean {
  return entries.every(({ value: { kind } }) => kind === "not-available" || kind === "not-applicable");
}

/**
 * A return without totals that it calls not available. A form that asked for a total which its area left open says
 * nothing about it; its parts do. One with a note stays, so that the note is printed.
 */
export function withoutEmptyTotals(each: Return): Return {
  const entries = each.entries.filter(
    ({ cell, value, notes }) =>
      !(cell.members.includes(total) && value.kind === "not-available" && notes.length === 0),
  );
  return entries.length === each.entries.length ? each : { ...each, entries };
}
