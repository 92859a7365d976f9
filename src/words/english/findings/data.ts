import type { DataArguments } from "../../../findings/arguments/data.ts";
import type { FindingWords } from "../../finding-words.ts";

export const dataFindings: FindingWords<keyof DataArguments> = {
  "DATA-CONTRADICTION": ({ column, written, expected }) => ({
    problem:
      expected === ""
        ? `'${column}' has ${quoted(written)}, and nothing may stand there by the rest of the row.`
        : `'${column}' has ${quoted(written)}; by the rest of the row it is ${quoted(expected)}.`,
    remedy: "One of the two is wrong: take the file as it was published, or correct the row.",
  }),
  "DATA-INVENTED": ({ release }) => ({
    problem: `These are figures of the illustrative release ${release}: they are invented, so none was read.`,
    remedy: "Take the file out. Invented figures are read by illustrative releases alone.",
  }),
  "QUERY-DATA": ({ label, year, column, written, computed, more }) => ({
    problem: `${label}${year === undefined ? "" : `, ${year}`}: the published data have ${quoted(written)} as '${column}'; computed anew from what they say was stated it is ${quoted(computed)}.${moreOf(more)}`,
    remedy:
      "Take the file as it was published. If what the figure stands on was changed since, such as a population, explain that.",
  }),
};

function quoted(text: string): string {
  return text === "" ? "nothing" : `'${text}'`;
}

function moreOf(more: number): string {
  if (more === 0) return "";
  return more === 1
    ? " One more figure of this place differs."
    : ` ${more} more figures of this place differ.`;
}
