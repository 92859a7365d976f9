/** Runs the program with the words given, and builds it before if a source has changed since. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stateOfSources } from "./sources.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

if (stateOfSources(root) !== stateOfBuilt()) await import("./build.mjs");
createRequire(import.meta.url)("../dist/mappa.cjs");

function stateOfBuilt() {
  try {
    return readFileSync(join(root, "dist/sources.txt"), "utf8");
  } catch {
    return undefined;
  }
}
