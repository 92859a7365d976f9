/** Runs the program with the words given, and builds it before if a source has changed since. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stateOfSources } from "./sources.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

if (stateOfSources(root) !== stateOfBuilt()) await build();
createRequire(import.meta.url)("../dist/mappa.cjs");

/** Ends as a failure of the program does: 1 would mean that something was found in the data. */
async function build() {
  try {
    await import("./build.mjs");
  } catch (error) {
    process.stderr.write(`mappa could not be built: ${error.message}\n`);
    process.exit(2);
  }
}

function stateOfBuilt() {
  try {
    return readFileSync(join(root, "dist/sources.txt"), "utf8");
  } catch {
    return undefined;
  }
}
