import { nationSlug, ofArea, ofNation } from "../../figures/geography.ts";
import { draftMark } from "../../publication/draft-mark.ts";
import type { Release } from "../../releases/project.ts";
import type { ReportRequest } from "../../report/subject.ts";

/**
 * The report of an area, or of England and Wales, as a build would make it; undefined where the framework has none.
 *
 * @param place the slug of an area, or `england-and-wales`
 */
export function reportOf({ framework, details }: Release, place: string): ReportRequest | undefined {
  const of = place === nationSlug ? ofNation : ofArea(place);
  const report = framework.reports.find((each) => each.document === "report" && each.of.kind === of.kind);
  const mark = draftMark(details);
  return report && { kind: report.kind, of, ...(mark && { mark }) };
}
