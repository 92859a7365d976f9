import { firstCalendarYear, type Year } from "../../../figures/year.ts";
import type { Spoken } from "../../phrase.ts";
import type { Supported } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { dateInWords } from "../grammar/dates.ts";
import { listed } from "../grammar/listed.ts";

/** Years that follow each other as one span: '2010/11 to 2017/18 and 2019/20'. */
function yearsInWords(years: readonly Year[]): string {
  const spans: { from: Year; to: Year }[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && firstCalendarYear(year) === firstCalendarYear(last.to) + 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return listed(spans.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)));
}

function supported({ what, places, areas, years }: Spoken<Supported>): string {
  const whose = listed([...places, ...(areas > 0 ? [`${areas} areas`] : [])]);
  return `${what}, ${whose}, ${yearsInWords(years)}`;
}

/** What the list of sources says of each. */
export const sourceWords = {
  "sources-quoted": ({ count }) =>
    `The figures of this report are quoted from ${count === 1 ? "this source" : "these sources"}, each with what it supports:`,
  "source-details": ({ publisher, date, supports }) => {
    const published = [publisher, date && dateInWords(date)].filter(Boolean).join(", ");
    return `. ${published === "" ? "" : `${published}. `}${supports.map(supported).join("; ")}.`;
  },
} satisfies Partial<ReportWords>;
