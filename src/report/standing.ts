import type { Status } from "../figures/figure.ts";
import type { Return } from "../returns/return.ts";
import { incompleteAreas, missingCells } from "../statistics/completeness.ts";
import { areasOf } from "../statistics/statistics.ts";
import type { Standing } from "../words/phrases.ts";
import { isReconstructed, type Subject } from "./subject.ts";

/**
 * How settled the figures of a report are. Those of several areas are final only where each has sent a return and
 * every figure in it is final; those of one area go by its own return.
 */
export function standingOf(subject: Subject): Standing {
  const { statistics, returns, of } = subject;
  const areas = areasOf(statistics, of);
  const own = returns.filter(({ area }) => areas.includes(area));
  if (of.kind === "area") {
    const [sent] = own;
    const revised = sent ? withStatus(sent, "revised") : 0;
    const missing = isReconstructed(subject) ? 0 : missingCells(statistics, of.area).length;
    return { kind: "area", status: sent ? statusOf(sent) : "provisional", revised, missing };
  }
  const counted = (status: Status) => own.filter((each) => statusOf(each) === status).length;
  const [provisional, revised] = [
    counted("provisional"),
    own.filter((each) => withStatus(each, "revised") > 0).length,
  ];
  const missing = areas.filter((slug) => !statistics.respondingAreas.includes(slug)).length;
  const { status } = statistics.release.details;
  const unsettled = status === "provisional" || provisional > 0 || missing > 0;
  const settled = status === "revised" || revised > 0 ? "revised" : "final";
  return {
    kind: "areas",
    status: unsettled ? "provisional" : settled,
    of: areas.length,
    provisional,
    missing,
    revised,
  };
}

/** Those of some areas whose figures are not all there; nothing is asked of those whose figures were only quoted. */
export function incompleteOf(subject: Subject, areas: readonly string[]): string[] {
  if (isReconstructed(subject)) return [];
  return incompleteAreas(subject.statistics).filter((slug) => areas.includes(slug));
}

/** A return is provisional with one figure that is, and else revised with one that is, whatever it says of itself. */
function statusOf(each: Return): Status {
  if (each.status === "provisional" || withStatus(each, "provisional") > 0) return "provisional";
  return each.status === "revised" || withStatus(each, "revised") > 0 ? "revised" : "final";
}

function withStatus({ entries }: Return, status: Status): number {
  return entries.filter((entry) => entry.status === status).length;
}
