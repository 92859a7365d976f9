import { dayInLondon } from "../figures/london-time.ts";
import { labelOf } from "../report/identity.ts";
import type { PlaceStatus, ReleaseStatus } from "../status/status.ts";
import { phrase } from "../words/phrase.ts";
import { sayPlain } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { AskedStatus } from "./status-asked.ts";
import { textTable } from "./text-table.ts";

const header = ["Area", "Received", "Format", "Errors", "Queries", "Texts", "Signed", "Figures", "Next"];

const legend = [
  "Queries: open/answered/accepted. Next: what the area has to do first; in brackets, the directorate.",
  "* is not the current form.",
];

/** Where a release stands, for a terminal of 100 columns: what it is, sums, and a line for each area. */
export function statusLines(
  { release, status }: AskedStatus,
  listed: readonly string[] | undefined,
  words: Words,
): string[] {
  if (!status) return [unreadable(release)];
  const areas = status.areas.filter(({ slug }) => listed?.includes(slug) ?? true);
  const places = [...areas, ...(status.nation && !listed ? [status.nation] : [])];
  const rows = places.map((place) => rowOf(place, words));
  const old = places.some(({ files }) => files.some(({ form }) => form?.current === false));
  return [
    headLine(status, words),
    ...wrapped(words.status.sums(status.counts)),
    ...(areas.length < status.areas.length ? [words.status.only(areas.length, status.areas.length)] : []),
    "",
    ...textTable(header, rows),
    "",
    ...(old ? legend : legend.slice(0, 1)),
  ];
}

/** '2031-32 (Illustrative), provisional. To be published on 2032-10-28 09:30, in 27 days.' */
function headLine({ release, kind, status, publication }: ReleaseStatus, words: Words): string {
  const label = labelOf(kind);
  const said = label ? ` (${sayPlain(words, phrase("label-title", { label }))})` : "";
  return `${release}${said}, ${words.status.figures[status]}. ${words.status.publication(publication)}`;
}

function rowOf(place: PlaceStatus, words: Words): string[] {
  const { name, files, errors, queries, texts, figures, signed, next } = place;
  const { open, answered, accepted } = queries;
  return [
    name,
    received(files),
    files.length > 1 ? `${files.length} sent` : formatOf(files[0]),
    String(errors),
    `${open}/${answered}/${accepted}`,
    texts.asked === 0 ? "-" : `${texts.asked - texts.missing.length}/${texts.asked}`,
    signed ? `${Object.values(signed).filter((each) => each).length}/3` : "-",
    figures ? words.status.figures[figures] : "-",
    nextOf(next, words),
  ];
}

/** The day of the newest file. */
function received(files: PlaceStatus["files"]): string {
  const times = files.flatMap((file) => file.received?.getTime() ?? []);
  if (times.length > 0) return dayInLondon(new Date(Math.max(...times)));
  return files.length > 0 ? "?" : "-";
}

function formatOf(file: PlaceStatus["files"][number] | undefined): string {
  if (!file) return "-";
  return `${file.format ?? "?"}${file.form?.current === false ? "*" : ""}`;
}

/** What the area has to do first, and what the directorate has, which is in brackets. */
function nextOf(next: PlaceStatus["next"], words: Words): string {
  const first = (who: "area" | "directorate") => {
    const task = next.find((each) => each.who === who)?.task;
    return task && words.status.shortTask[task];
  };
  const [area, directorate] = [first("area"), first("directorate")];
  return [area, directorate && `(${directorate})`].filter(Boolean).join(" ") || "-";
}

/** Parts of a sentence, in lines of a terminal. */
function wrapped(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const ended = `${part}${index === parts.length - 1 ? "." : ";"}`;
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + ended.length > widest) lines.push(ended);
    else lines[lines.length - 1] = `${last} ${ended}`;
  }
  return lines;
}

/** The columns of a terminal that a table must fit. */
const widest = 100;

export function unreadable(release: string): string {
  return `${release} cannot be read. 'mappa check ${release}' says why.`;
}
