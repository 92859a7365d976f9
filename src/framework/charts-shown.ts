import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { YamlFile } from "../yaml/parse.ts";
import type { Framework } from "./schema.ts";

/** Checks that a report that shows a chart shows its table too: a reader who cannot see the chart needs it. */
export function chartFindings(framework: Framework, yaml: YamlFile): Finding[] {
  return Object.entries(framework.reports).flatMap(([kind, { order, sections }]) => {
    const shown = order.flatMap((section) =>
      (sections[section]?.blocks ?? []).map((block, index) => ({ section, block, index })),
    );
    const tables = new Set(shown.flatMap(({ block }) => ("table" in block ? [block.table] : [])));
    return shown.flatMap(({ section, block, index }): Finding[] => {
      const table = "chart" in block ? framework.charts[block.chart]?.table : undefined;
      if (!("chart" in block) || table === undefined || tables.has(table)) return [];
      return [
        found(
          "FRAMEWORK-LAYOUT",
          { what: "chart-without-table", report: kind, chart: block.chart, table },
          { location: yaml.locate(["reports", kind, "sections", section, "blocks", index, "chart"]) },
        ),
      ];
    });
  });
}
