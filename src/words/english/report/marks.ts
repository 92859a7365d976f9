import type { Mark } from "../../mark.ts";
import type { ReportWords } from "../../report-words.ts";
import { dayInWords } from "../grammar/dates.ts";

/** What drafts, rehearsals and copies before publication say of themselves. */
export const markWords: Pick<ReportWords, "mark" | "marked-title"> = {
  mark: ({ mark }) => inFull(mark),
  "marked-title": ({ title, mark }) => `${title} (${inFull(mark).replace(/\.$/, "")})`,
};

function inFull(mark: Mark): string {
  switch (mark.kind) {
    case "draft":
      return mark.until === undefined
        ? "Draft. Not for publication."
        : `Draft. Restricted until ${timeInWords(mark.until)}.`;
    case "rehearsal":
      return "Rehearsal. Not published.";
    case "pre-release":
      return `${mark.rehearsal ? "Rehearsal. " : ""}Copy ${mark.copy} for ${mark.post}. Restricted until ${timeInWords(mark.until)}.`;
  }
}

/** '09:30 on 28 October 2032' */
function timeInWords(time: string): string {
  const [day = "", clock = ""] = time.split(" ");
  return `${clock} on ${dayInWords(day)}`;
}
