import { z } from "zod";
import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { nation } from "../releases/areas.ts";
import { labelOf } from "../releases/label.ts";
import { documentId } from "../report/write.ts";
import type { FileFormat } from "./format-names.ts";

const links = { html: z.string().optional(), pdf: z.string().optional() };

/** `release.json` beside the reports: what was made of a release, for the index and for other programs. */
export const summarySchema = z.object({
  id: z.string(),
  title: z.string(),
  label: z.string().optional(),
  national: z.object(links).optional(),
  areas: z.array(z.object({ name: z.string(), slug: z.string(), ...links, reason: z.string().optional() })),
  findings: z.object({ errors: z.number(), queries: z.number(), notes: z.number() }),
});

export type ReleaseSummary = z.output<typeof summarySchema>;

/** What was made of each area of a release, and why an area has no report. */
export function summarise(prepared: PreparedRelease, formats: readonly FileFormat[]): ReleaseSummary {
  const { release, statistics, findings } = prepared;
  const label = labelOf(release.details.kind);
  const files = (slug: string) => {
    const base = documentId(release.id, slug, label?.short);
    return {
      ...(formats.includes("html") && { html: `${base}.html` }),
      ...(formats.includes("pdf") && { pdf: `${base}.pdf` }),
    };
  };
  return {
    id: release.id,
    title: `MAPPA annual reports ${release.details.year}`,
    ...(label && { label: label.full }),
    national: files(nation.slug),
    areas: statistics.project.areas.map(({ slug, name }) =>
      statistics.areasAtHand.includes(slug)
        ? { slug, name, ...files(slug) }
        : { slug, name, reason: reasonFor(slug, findings) },
    ),
    findings: {
      errors: findings.filter((each) => each.severity === "error").length,
      queries: findings.filter((each) => each.severity === "query").length,
      notes: findings.filter((each) => each.severity === "note").length,
    },
  };
}

function reasonFor(slug: string, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.area === slug);
  const errors = own.filter((finding) => finding.severity === "error").length;
  if (errors > 0) return `its return has ${errors === 1 ? "an error" : `${errors} errors`}`;
  return (
    own.find((finding) => finding.code === "RETURN-MISSING")?.problem.replace(/\.$/, "") ??
    "no figure is at hand"
  );
}
