/** Bundles measure.ts and runs it: Node alone does not read TypeScript. */
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// In the folder of the support files, which find the data from where they are.
const bundle = here("../../support/.measure-faults.mjs");
await build({
  entryPoints: [here("measure.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: bundle,
  logLevel: "error",
});
try {
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(bundle, { force: true });
}
