import { type Geography, nationSlug, ofArea, ofNation } from "../../figures/geography.ts";
import type { ReportDefinition } from "../../framework/layout.ts";
import { draftMark } from "../../publication/draft-mark.ts";
import type { Group } from "../../reference/groups.ts";
import type { Release } from "../../releases/project.ts";
import type { ReportRequest } from "../../report/subject.ts";

/**
 * The report of an area, a group of areas, or England and Wales, as a build would make it; undefined where the framework
 * has none.
 *
 * @param place the slug of an area or a group, or `england-and-wales`
 */
export function reportOf(
  { framework, details }: Release,
  place: string,
  groups: readonly Group[],
): ReportRequest | undefined {
  const group = groups.find(({ slug }) => slug === place);
  const of: Geography =
    place === nationSlug ? ofNation : group ? { kind: "group", group: place } : ofArea(place);
  const isOf = ({ of: subject }: ReportDefinition) =>
    subject.kind === "group" ? subject.set === group?.set : subject.kind === of.kind;
  const report = framework.reports.find((each) => each.document === "report" && isOf(each));
  const mark = draftMark(details);
  return report && { kind: report.kind, of, ...(mark && { mark }) };
}
