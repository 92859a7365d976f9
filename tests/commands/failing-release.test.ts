import { expect, test, vi } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import { runBuild, runCheck } from "../support/commands.ts";
import { madeData } from "../support/project.ts";

// The figures of one release cannot be computed: a fault in the program that nothing in the data is known to reach.
vi.mock("../../src/pipeline.ts", async (original) => {
  const pipeline = await original<typeof import("../../src/pipeline.ts")>();
  const prepare: typeof pipeline.prepare = (project, release) => {
    if (release.id === "broken") throw new Error("not a count: -1");
    return pipeline.prepare(project, release);
  };
  return { ...pipeline, prepare };
});

const files = {
  "returns/kent.yaml": "area: Kent\nyear: 2018/19\nfigures:\n  eligible: { category-1: { level-1: 1 } }\n",
};
const details =
  "kind: live\nyear: 2018/19\nframework: 2015-16\nstatus: final\npublisher: A publisher\npublication: 2032-10-28 09:30\n";
const data = madeData({
  files,
  data: {
    "releases/broken/release.yaml": details,
    "releases/broken/returns/kent.yaml": files["returns/kent.yaml"],
  },
});

test("a release that fails as a whole is named, and costs the others nothing", async () => {
  const output = memoryFiles();
  const built = await runBuild(data, { output });
  expect(built.code).toBe(1);
  expect(output.contents.has("made/kent.html")).toBe(true);
  const checked = await runCheck(data);
  expect(checked.code).toBe(1);
  for (const run of [built, checked]) {
    expect(run.output).toContain("error REPORT-FAILED  releases/broken\n");
    expect(run.output).toContain(
      "The reports of broken could not be made because of a fault in mappa: not a count: -1.",
    );
    expect(run.errors).toContain("This is a fault in mappa");
  }
});
