import * as z from "zod";
import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { nation } from "../reference/areas.ts";
import { labelOf } from "../releases/label.ts";
import { documentId } from "../report/write.ts";
import type { FileFormat } from "./format-names.ts";

const links = { html: z.string().optional(), pdf: z.string().optional() };

/** `release.json` beside the reports: what was made of a release, for the index and for other programs. */
const summarySchema = z.object({
  id: z.string(),
  title: z.string(),
  label: z.string().optional(),
  national: z.object(links).optional(),
  areas: z.array(z.object({ name: z.string(), slug: z.string(), ...links, reason: z.string().optional() })),
  findings: z.object({ errors: z.number(), queries: z.number(), notes: z.number() }),
});

export type ReleaseSummary = z.output<typeof summarySchema>;
type Links = NonNullable<ReleaseSummary["national"]>;

/** Reads `release.json`; undefined where it is missing or was not written by this program. */
export function readSummary(text: string | undefined): ReleaseSummary | undefined {
  try {
    return summarySchema.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}

/** What a run made of a release. */
export interface Made {
  /** Slugs of areas. */
  readonly areas: readonly string[];
  readonly national: boolean;
  readonly formats: readonly FileFormat[];
  /** Only some areas were asked for, so nothing is known of the others. */
  readonly partial: boolean;
}

/**
 * What was made of each area of a release, and why an area has no report. `before` is what stays in the folder:
 * the reports of areas that were not asked for, and files of a format that this run did not make.
 */
export function summarise(
  prepared: PreparedRelease,
  made: Made,
  before: ReleaseSummary | undefined,
): ReleaseSummary {
  const { release, statistics } = prepared;
  const label = labelOf(release.details.kind);
  const files = (slug: string, earlier: Links | undefined): Links => {
    const base = documentId(release.id, slug, label?.short);
    const html = made.formats.includes("html") ? `${base}.html` : earlier?.html;
    const pdf = made.formats.includes("pdf") ? `${base}.pdf` : earlier?.pdf;
    return { ...(html && { html }), ...(pdf && { pdf }) };
  };
  const stays = made.partial ? before?.national : undefined;
  const national = made.national ? files(nation.slug, before?.national) : stays;
  return {
    id: release.id,
    title: `MAPPA annual reports ${release.details.year}`,
    ...(label && { label: label.full }),
    ...(national && { national }),
    areas: statistics.project.areas.map(({ slug, name }) => {
      const earlier = before?.areas.find((each) => each.slug === slug && each.reason === undefined);
      if (made.areas.includes(slug)) return { slug, name, ...files(slug, earlier) };
      return (made.partial && earlier) || { slug, name, reason: reasonFor(slug, prepared) };
    }),
    // The findings of some areas are not those of the release.
    findings: (made.partial && before?.findings) || countFindings(prepared.findings),
  };
}

export function countFindings(findings: readonly Finding[]): ReleaseSummary["findings"] {
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  return { errors: count("error"), queries: count("query"), notes: count("note") };
}

/** Why an area has no report, without its name: areas with the same reason are listed together. */
function reasonFor(slug: string, { statistics, findings, release }: PreparedRelease): string {
  const errors = findings.filter((finding) => finding.area === slug && finding.severity === "error").length;
  if (errors > 0) return `what was sent has ${errors === 1 ? "an error" : `${errors} errors`}`;
  if (statistics.areasAtHand.includes(slug)) return "not made yet";
  return release.details.kind === "reconstructed" ? "no figure of the year is at hand" : "no return was sent";
}
