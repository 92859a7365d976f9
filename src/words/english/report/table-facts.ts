import type { ReportWords } from "../../report-words.ts";

/** What the cover of statistical tables says besides that of a report. */
export const tableFactWords = {
  "fact-not-published": () => "Not published",
  "fact-next-release-unknown": () => "No date has been announced",
  "fact-licence": () =>
    "Open Government Licence v3.0, www.nationalarchives.gov.uk/doc/open-government-licence/version/3",
  "fact-contact": ({ lines, telephone, email }) =>
    [...lines, ...(telephone ? [`telephone ${telephone}`] : []), ...(email ? [email] : [])].join(", "),
} satisfies Partial<ReportWords>;
