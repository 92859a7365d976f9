import type { ReleaseDetails } from "../releases/schema.ts";
import type { Mark } from "../words/mark.ts";

/** What is built of a live release is a draft; a release that is not live is never published and restricted by nobody. */
export function draftMark({
  kind,
  publication,
}: Pick<ReleaseDetails, "kind" | "publication">): Mark | undefined {
  if (kind !== "live") return undefined;
  return { kind: "draft", ...(publication !== undefined && { until: publication }) };
}
