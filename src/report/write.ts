import type { Finding } from "../findings/finding.ts";
import { nation } from "../reference/areas.ts";
import { labelOf } from "../releases/label.ts";
import type { Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";
import { collector } from "./collector.ts";
import { placeName, type ReportContext } from "./context.ts";
import type { Cover, Document } from "./document.ts";
import { flowInWords } from "./formats.ts";
import { writeSection } from "./sections.ts";

/** Writes the report of an area, or the national one, from figures, findings, texts and narrative. */
export function writeReport(
  statistics: Statistics,
  returns: readonly Return[],
  findings: readonly Finding[],
  place: string | "national",
): Document {
  const { release, project } = statistics;
  const kind = place === "national" ? "national" : "area";
  const subject = kind === "national" ? statistics.national : place;
  const definition = release.framework.reports[kind];
  const context: ReportContext = {
    kind,
    place: subject,
    placeName: placeName(statistics, subject),
    project,
    release,
    framework: release.framework,
    definition,
    statistics,
    returns,
    findings,
    collect: collector(),
  };
  const sections = definition.order.flatMap(
    (id) => writeSection(context, id, definition.sections[id]!) ?? [],
  );
  const label = labelOf(release.details.kind);
  const name = kind === "national" ? nation.name : context.placeName;
  const title = definition.title.replace("{year}", release.details.year);
  return {
    id: documentId(release.id, kind === "national" ? nation.slug : place, label?.short),
    kind,
    language: "en-GB",
    title: `${name}: MAPPA ${lowerFirst(title)}${label ? `. ${label.full}` : ""}`,
    publisher: release.details.publisher,
    cover: cover(context, name, title),
    ...(label && { label: label.full, shortLabel: label.short }),
    runningHeader: `MAPPA ${lowerFirst(title)}: ${name}`,
    sections,
    figures: context.collect.figures,
    notes: context.collect.notes,
  };
}

/** The path of a report's files without their ending; the label is part of every file's name. */
export function documentId(release: string, slug: string, shortLabel: string | undefined): string {
  return `${release}/${slug}${shortLabel ? `-${shortLabel.toLowerCase()}` : ""}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function cover(context: ReportContext, name: string, title: string): Cover {
  const { details } = context.release;
  const own = context.returns.find((each) => each.area === context.place);
  const facts = [{ label: "Period", text: flowInWords(details.year) }];
  if (details.kind === "live")
    facts.push({ label: "Status", text: statusWords[own?.status ?? details.status] });
  if (details.kind === "illustrative")
    facts.push({
      label: "Status",
      text: `Illustrative; ${statusWords[own?.status ?? details.status].toLowerCase()}`,
    });
  if (details.publication !== undefined)
    facts.push({ label: "Publication", text: publicationWords(details.publication) });
  if (context.kind === "national") {
    const { areas } = context.project;
    facts.push({
      label: "Coverage",
      text: `${context.statistics.areasAtHand.length} of ${areas.length} areas`,
    });
  }
  facts.push({ label: "Publisher", text: details.publisher });
  if (details.designation !== undefined) facts.push({ label: "Designation", text: details.designation });
  return { series: "Multi-Agency Public Protection Arrangements", name, title, facts };
}

const statusWords = { provisional: "Provisional", final: "Final", revised: "Revised" } as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** '28 October 2032, 09:30' from '2032-10-28 09:30'. */
function publicationWords(publication: string): string {
  const [date = "", time = ""] = publication.split(" ");
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}, ${time}`;
}
