import { expect, it } from "vitest";
import { readTextOf } from "../../../src/desk/narrative/read-text.ts";
import { versionedFiles, versionOf } from "../../../src/desk/workbench/versions.ts";
import type { Files } from "../../../src/files/files.ts";
import { memoryFiles } from "../../../src/files/memory.ts";

const path = "releases/2031-32/narrative/suffolk/plans.md";

/** Files of which this one is another at every look, as while somebody types. */
function changing(): Files {
  const files = memoryFiles(new Map());
  let looks = 0;
  return {
    ...files,
    readBytes: async () => {
      looks += 1;
      return new TextEncoder().encode(`As it was at look ${looks}.`);
    },
  };
}

it("a text that is written while it is read comes with its own version", async () => {
  const workbench = versionedFiles(changing());
  const { text, exact, version } = await readTextOf({ workbench }, path);
  expect(exact).toBe(text);
  expect(version).toBe(versionOf(text));
});
