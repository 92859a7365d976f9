import type { Cell, Coordinate } from "../../figures/coordinate.ts";
import type { Format } from "../../figures/format.ts";
import { yearBefore } from "../../figures/year.ts";
import { rateBy, withMembers } from "../../framework/cells.ts";
import type { ShownView } from "../../framework/layout.ts";
import type { Framework } from "../../framework/model.ts";
import type { Subject } from "../subject.ts";
import type { AxisItem } from "./items.ts";
import type { Planned } from "./outline.ts";

/**
 * The figure where items of two axes meet. What neither of them says is as in the report: its place, its year. Throws
 * where no cell is named, which the framework's check of layouts does not let pass.
 */
export function meet(subject: Subject, own: Cell | undefined, items: readonly AxisItem[]): Planned {
  const { framework, statistics, place } = subject;
  const base = items.find(({ cell }) => cell !== undefined)?.cell ?? own;
  if (!base) throw new Error(`nothing is counted where ${items.map(({ id }) => id).join(" and ")} meet`);
  const members = Object.assign({}, ...items.map((item) => item.members ?? {})) as Record<string, string>;
  const shown = items.flatMap((item) => item.shown ?? []);
  const view = shown.find(({ id }) => id !== "value") ?? shown[0];
  const year = items.find((item) => item.year !== undefined)?.year ?? statistics.release.details.year;
  const before = view?.year === "before";
  const at: Coordinate = {
    ...withMembers(framework, base, members),
    geography: items.find(({ geography }) => geography !== undefined)?.geography ?? place,
    year: before ? yearBefore(year) : year,
    view: view?.view ?? "value",
  };
  return { at, format: formatOf(framework, at, view), before };
}

/** How a figure prints: rates with the decimals of the framework, percentages with one, an index with none. */
export function formatOf(
  framework: Framework,
  { measure, view }: Coordinate,
  shown?: Pick<ShownView, "percent">,
): Format {
  const rate = rateBy(framework, measure);
  const decimals = rate?.decimals ?? 0;
  if (view === "change") {
    if (shown?.percent) return { decimals: 1, change: "percent" };
    // A rate is rounded for print, so its change needs a digit more not to contradict the two beside it.
    return { decimals: rate ? decimals + 1 : 0, change: "absolute" };
  }
  if (view === "index") return { decimals: 0 };
  return { decimals: view === "interval" || view === "control-limits" ? Math.max(decimals, 1) : decimals };
}
