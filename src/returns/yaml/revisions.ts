import type { Revision } from "../../figures/figure.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Framework } from "../../framework/model.ts";
import type { YamlFile } from "../../yaml/parse.ts";
import { isRate } from "../measures.ts";
import { foundFault, isFault, readCount, readPublishedRate } from "../values.ts";
import type { Envelope } from "./envelope.ts";
import type { NamedCell } from "./named-cells.ts";

/** What is said of each cell that is named as revised, by the cell's id; of a cell named alone, nothing. */
export function readRevisions(
  framework: Framework,
  envelope: Envelope,
  yaml: YamlFile,
  named: readonly NamedCell[],
): { readonly revisions: ReadonlyMap<string, Revision>; readonly findings: readonly Finding[] } {
  const revisions = new Map<string, Revision>();
  const findings: Finding[] = [];
  for (const { id, part, path } of named) {
    if (part !== "revised" || id === undefined) continue;
    const index = Number(path[1]);
    const written = envelope.revised[index]!;
    if (typeof written === "string") {
      revisions.set(id, {});
      continue;
    }
    const { was, on, reason } = written;
    const place = ["revised", index, "was"];
    const read = isRate(framework, id.split("/")[0]!) ? readPublishedRate : readCount;
    const before = was === undefined ? undefined : read(yaml.written(place) ?? String(was));
    if (before && isFault(before)) findings.push(foundFault(before, { location: yaml.locate(place) }));
    else {
      revisions.set(id, {
        ...(before && { before }),
        ...(on !== undefined && { date: on }),
        ...(reason !== undefined && { reason }),
      });
    }
  }
  return { revisions, findings };
}
