import { isOpen } from "../findings/finding.ts";
import { listed } from "../words/english/listed.ts";
import type { ReportContext } from "./context.ts";
import type { Block, Inline } from "./document.ts";
import { printedQueries, queryInWords } from "./queries.ts";
import { text } from "./words.ts";

/** Who has sent what: the areas counted, those without a return, provisional and revised returns, open queries. */
export function coverageBlocks(context: ReportContext): Block[] {
  const { project, statistics, returns, findings } = context;
  const all = project.areas.length;
  const names = (slugs: readonly string[]) =>
    listed(project.areas.filter((area) => slugs.includes(area.slug)).map((area) => area.name));
  const sent = statistics.areasAtHand;
  const missing = project.areas.map((area) => area.slug).filter((slug) => !sent.includes(slug));
  const withStatus = (status: string) =>
    returns.filter((each) => each.entries.some((entry) => entry.status === status)).map((each) => each.area);
  const [provisional, revised] = [withStatus("provisional"), withStatus("revised")];
  const held = missing.filter((slug) =>
    findings.some((finding) => finding.area === slug && finding.severity === "error"),
  );
  const silent = missing.filter((slug) => !held.includes(slug));
  const open = printedQueries(findings).filter(isOpen);
  const items: Inline[][] = [[text(`Figures of ${sent.length} of the ${all} areas are in this report.`)]];
  if (silent.length > 0)
    items.push([
      text(
        `No figures reached us from ${silent.length === 1 ? "one area" : `${silent.length} areas`}: ${names(silent)}.`,
      ),
    ]);
  if (held.length > 0) items.push([text(`Held back because what was sent has errors: ${names(held)}.`)]);
  if (provisional.length > 0) items.push([text(`Provisional, marked [p]: ${names(provisional)}.`)]);
  if (revised.length > 0) items.push([text(`Revised since first sent, marked [r]: ${names(revised)}.`)]);
  if (open.length > 0) items.push([text(`Queries not yet settled: ${open.length}. They are listed below.`)]);
  return [{ type: "list", ordered: false, items }];
}

/** The queries that concern a report, with their explanations. */
export function queryBlocks(context: ReportContext, scope: "area" | "national"): Block[] {
  const queries = printedQueries(context.findings).filter(
    (finding) => scope === "national" || finding.area === context.place,
  );
  if (queries.length === 0) return [];
  const names = new Map(context.project.areas.map((area) => [area.slug, area.name]));
  const items = queries.map((finding): Inline[] => {
    const who = scope === "national" ? `${names.get(finding.area ?? "") ?? "England and Wales"}: ` : "";
    return [text(`${who}${queryInWords(finding)}`)];
  });
  return [
    { type: "heading", level: 3, id: "queries", text: "Figures that were queried" },
    { type: "list", ordered: false, items },
  ];
}
