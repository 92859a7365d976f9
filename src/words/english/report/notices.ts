import type { Spoken } from "../../phrase.ts";
import type { NoticeState } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { dayInWords, snapshotDay, wholeYear } from "../grammar/dates.ts";
import { lowerFirst } from "../grammar/grammar.ts";
import { ordinal } from "../grammar/ordinal.ts";
import { repeatsLabel } from "../grammar/repeats.ts";

/** What press notices and statements to Parliament say of themselves. */
export const noticeWords = {
  embargo: (state) => {
    const time = state.publication === undefined ? undefined : timeInWords(state.publication);
    if (state.invented) {
      const official = time === undefined ? "" : ` An official notice would be held until ${time}.`;
      return `Not for release: the figures are invented.${official}`;
    }
    if (state.mark?.kind === "rehearsal") return "Not for release: this is a rehearsal.";
    if (time === undefined) return "Not for release: no time of publication has been set.";
    if (state.mark) return `Not for publication or broadcast before ${time}, London time.`;
    return `For immediate release: published at ${time}.`;
  },
  "this-report": (args) => {
    const { area, year, reports, of, publisher } = args;
    const each = reports === of ? `each of the ${of} areas` : `each of ${reports} of the ${of} areas`;
    const what =
      area === undefined
        ? `annual reports on MAPPA for ${wholeYear(year)}: one for ${each} and one for England and Wales`
        : `annual report on MAPPA in ${area} for ${wholeYear(year)}`;
    return `This notice goes with the ${what}. ${countOf(args)}${publishedBy(args, publisher)}`;
  },
  "where-reports": ({ area }) =>
    area === undefined
      ? "The national report, the reports of the areas and the statistical tables stand on one page with this notice."
      : `The report of ${area}, the national report and the statistical tables stand on one page with this notice.`,
  "members-brief": ({ members }) =>
    `${members.map(({ label, name }) => (repeatsLabel(label, name) ? label : `${label}, ${name}`)).join("; ")}.`,
  "member-term": ({ label, name }) => `${repeatsLabel(label, name) ? label : `${label}, ${name}`}:`,
  "notice-status": ({ status }) => `The figures are ${lowerFirst(status)}.`,
  quotation: ({ text }) => `\u2018${text}\u2019`,
  "quoted-person": ({ name, post }) => `${name}, ${post}`,
  "no-quotation": () => "No quotation has been given for this notice.",
  "statement-standing": ({ invented }) =>
    invented ? "Draft. Not for Parliament: the figures are invented." : "Draft. Not made to Parliament.",
  "statement-day": ({ date }) => dayInWords(date),
  "statement-opening": (args) => {
    const { year, reports, of } = args;
    const verb = isOut(args)
      ? "are published today"
      : `${args.invented ? "would" : "are to"} be published on this day`;
    const all = reports === of ? `each of the ${of} areas` : `${reports} of the ${of} areas`;
    return `The annual reports on the Multi-Agency Public Protection Arrangements (MAPPA) in England and Wales for the year to ${snapshotDay(year)} ${verb}: a report for ${all}, and a national report.`;
  },
} satisfies Partial<ReportWords>;

/** Whether what is spoken of has been published. */
function isOut({ invented, mark }: Spoken<NoticeState>): boolean {
  return !invented && mark === undefined;
}

/** 'It is the 31st year of such reports. ' */
function countOf(args: Spoken<NoticeState> & { readonly ordinal?: number }): string {
  if (args.ordinal === undefined) return "";
  return `It ${isOut(args) ? "is" : args.invented ? "would be" : "will be"} the ${ordinal(args.ordinal)} year of such reports. `;
}

function publishedBy(state: Spoken<NoticeState>, publisher: string): string {
  const time = state.publication === undefined ? "" : ` at ${timeInWords(state.publication)}`;
  if (state.invented) return `Invented and not published. Publisher named: ${publisher}.`;
  return isOut(state) ? `Published by ${publisher}${time}.` : `To be published by ${publisher}${time}.`;
}

/** '09:30 on 28 October 2032' */
function timeInWords(time: string): string {
  const [day = "", clock = ""] = time.split(" ");
  return `${clock} on ${dayInWords(day)}`;
}
