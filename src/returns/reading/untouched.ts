import { found } from "../../findings/found.ts";
import type { ReadReturns, Return } from "../return.ts";

/** A form as it was printed, with a figure nowhere, is not a return: its area has not sent one, and is told so. */
export function withoutUntouched({ returns, findings, ...others }: ReadReturns): ReadReturns {
  const untouched = returns.filter(isUntouched);
  // An area that is told of an error has more to mend than that nothing else is left.
  const refused = new Set(findings.filter(({ severity }) => severity === "error").map(({ area }) => area));
  const told = untouched
    .filter(({ area }) => !refused.has(area))
    .map(({ area, file }) =>
      found("RETURN-UNTOUCHED", {}, { location: { file }, area, blocksPublication: true }),
    );
  return {
    ...others,
    returns: returns.filter((each) => !isUntouched(each)),
    findings: [...findings, ...told],
  };
}

function isUntouched({ entries }: Return): boolean {
  return entries.every(({ value: { kind } }) => kind === "not-available" || kind === "not-applicable");
}
