import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { regions } from "../support/group-sets.ts";
import { patchedFramework, shippedData } from "../support/project.ts";
import { told } from "../support/told.ts";

async function notesOf(files: Readonly<Record<string, string>>) {
  const contents = new Map(Object.entries(files).map(([id, text]) => [`frameworks/${id}.yaml`, text]));
  const { all, findings } = await loadFrameworks(memoryFiles(contents), "frameworks", { sets: regions });
  // The first framework alone has a note that only later ones show.
  const own = findings.map(told).filter(({ problem }) => !problem.includes("'small-numbers'"));
  return { all, findings: own };
}

describe("a definition that no report shows", () => {
  test.each<[string, object, string]>([
    ["a note", { notes: { lonely: "Words." } }, "The note 'lonely' is defined, and no report shows it."],
    [
      "a table",
      {
        tables: {
          lonely: {
            title: "A table",
            subtitle: "Number",
            measure: "eligible",
            rows: { dimension: "category" },
            columns: { views: ["value"] },
          },
        },
      },
      "The table 'lonely' is defined, and no report shows it.",
    ],
    [
      "a section",
      {
        reports: { area: { sections: { lonely: { heading: "Heading", blocks: [{ generated: "notes" }] } } } },
      },
      "The section 'lonely' is defined, and no report shows it.",
    ],
    [
      "a dimension",
      {
        dimensions: { lonely: { label: "L", total: "All", members: { one: { label: "One", name: "one" } } } },
      },
      "The dimension 'lonely' is defined, and no report shows it.",
    ],
  ])("%s is a note at its line, and stops nothing", async (_, patch, problem) => {
    const { all, findings } = await notesOf({ "2001-02": patchedFramework("2001-02", patch) });
    expect(all).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: "FRAMEWORK-UNUSED", severity: "note", problem, location: { file: "frameworks/2001-02.yaml" } },
    ]);
    expect(findings[0]!.location!.excerpt).toContain("lonely:");
  });

  test("is none where a framework that extends it shows it", async () => {
    const first = patchedFramework("2001-02", { notes: { later: "Words." } });
    const second =
      "id: second\nextends: 2001-02\ntitle: Second\nyears: { from: 2003/04, to: 2004/05 }\n" +
      "measures: { eligible: { notes: { add: [later] } } }\n";
    expect((await notesOf({ "2001-02": first, second })).findings).toEqual([]);
  });

  test("is not found in the frameworks that come with the program", async () => {
    expect((await loadFrameworks(shippedData, "frameworks", { sets: regions })).findings).toEqual([]);
  });
});
