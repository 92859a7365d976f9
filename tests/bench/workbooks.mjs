import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadParts } from "./load-parts.mjs";
import { runProcess } from "./whole-process.mjs";

/** A release with the return of one area. */
const small = "2017-18";

/**
 * Milliseconds that a check takes of returns in workbooks: of a release with one, beyond what the program takes to say
 * its version; of a large one, in all and beyond what the same takes in YAML. Each is the least of three, run in turn.
 */
export async function timeWorkbooks(root, release) {
  const { writeFilledForms } = await loadParts("filled-forms.ts");
  const data = mkdtempSync(join(tmpdir(), "mappa-bench-"));
  try {
    cpSync(join(root, "data"), data, { recursive: true });
    for (const each of [small, release]) await writeFilledForms(root, data, each, "xlsx");
    const run = (words) => runProcess(root, words, [0, 1]);
    const runs = [1, 2, 3].map(() => ({
      version: run(["--version"]),
      one: run(["check", small, "--data", data]),
      yaml: run(["check", release]),
      all: run(["check", release, "--data", data]),
    }));
    const least = (name) => Math.min(...runs.map((each) => each[name].wall));
    return {
      one: least("one") - least("version"),
      all: least("all"),
      beyondYaml: least("all") - least("yaml"),
      megabytes: Math.max(...runs.map((each) => each.all.megabytes)),
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
