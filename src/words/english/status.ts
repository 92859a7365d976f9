import type { StatusWords } from "../status-words.ts";
import { dayInWords } from "./grammar/dates.ts";

export const status: StatusWords = {
  author: "mappa",
  title: (year) => `Where the MAPPA returns of ${year} stand`,
  skip: "Skip to the areas",
  sums: ({ areas, received, withErrors, queries, texts, final, signed }) => [
    `${received} of ${areas} returns in`,
    `${withErrors} with errors`,
    `${count(queries.open, "query", "queries")} open, ${queries.answered} answered, ${queries.accepted} accepted`,
    `${texts.written} of ${texts.asked} texts written`,
    `${signed} signed by all three agencies`,
    `${final} final`,
  ],
  publication: (time) => {
    if (!time) return "No time of publication is set.";
    const { at, days, passed } = time;
    const when = `${dayInWords(at.slice(0, 10))} at ${at.slice(11)}`;
    if (passed) return `The time of publication, ${when}, has passed.`;
    return `To be published on ${when}, ${days === 0 ? "today" : `in ${count(days, "day", "days")}`}.`;
  },
  fit: (fit) => (fit ? "Nothing is in the way of publication." : "It cannot be published yet."),
  asOf: (time) => `As of ${dayInWords(time.slice(0, 10))}, ${time.slice(11)}.`,
  only: (listed, of) => `Only ${listed} of ${of} areas are listed; the sums are of all.`,
  areas: "Areas",
  inTheWay: "In the way of publication",
  nothingInTheWay: "No finding is in the way of publication.",
  wholeRelease: "The whole release",
  columns: {
    area: "Area",
    standing: "State",
    next: "Next",
    received: "Received",
    file: "File",
    format: "Format",
    form: "Form",
    errors: "Errors",
    open: "Queries open",
    answered: "Queries answered",
    accepted: "Queries accepted",
    texts: "Texts",
    signed: "Signed by",
    textsWritten: "Texts written",
    textsAsked: "Texts asked for",
    figures: "Figures",
    police: "Signed by police",
    probation: "Signed by probation",
    prisons: "Signed by prisons",
    code: "Finding",
    severity: "Kind",
    meaning: "What it says",
    count: "How many",
    where: "Where",
  },
  standing: {
    "not-sent": "no return",
    blank: "empty form",
    several: "two returns",
    unreadable: "cannot be read",
    errors: "errors",
    queries: "queries open",
    unfinished: "unfinished",
    answered: "queries answered",
    ready: "ready",
  },
  task: {
    send: "send a return",
    mend: "mend errors",
    answer: "answer queries",
    write: "write texts",
    sign: "sign",
    complete: "complete what is missing",
    accept: "accept answers",
  },
  shortTask: {
    send: "send",
    mend: "mend",
    answer: "answer",
    write: "write",
    sign: "sign",
    complete: "finish",
    accept: "accept",
  },
  next: (who, tasks) => `${who === "area" ? "Area" : "Directorate"}: ${tasks.join(", ")}`,
  nobody: "nobody",
  figures: { final: "final", provisional: "provisional", revised: "revised" },
  textsOf: (written, asked) => `${written} of ${asked}`,
  signedBy: (agencies) => {
    if (agencies.length === 0) return "nobody";
    return agencies.length === 3 ? "all three" : agencies.join(", ");
  },
  nothing: "–",
  signed: (signed) => (signed ? "yes" : "no"),
  form: (current) => (current ? "current" : "not current"),
  format: (format) => format.toUpperCase(),
  severity: { error: "error", query: "query not accepted", note: "note" },
  notKnown: "not known",
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
