/**
 * Measures what the product promises about speed and size. Run it with `npm run bench`; it prints one table. With
 * `--against <folder>` it compares whole processes with those of another checkout that is built, in turn; `--pairs`
 * says how many times.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { against: { type: "string" }, pairs: { type: "string" } } });

if (values.against === undefined) {
  const { measureFigures } = await import("./figures.mjs");
  await measureFigures(root);
} else {
  const { comparePaired } = await import("./paired.mjs");
  comparePaired(root, resolve(values.against), values.pairs && Number(values.pairs));
}
