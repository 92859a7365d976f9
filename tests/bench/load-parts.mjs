import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle } from "../../.build/bundle.mjs";

const dist = new URL("../../dist/", import.meta.url).pathname;

/**
 * A part of this bench with what it takes from the program, as bundled code, as the program is. It lies beside the program
 * while it is loaded, because it reads files there.
 *
 * @param part the name of its file: reports.ts
 */
export async function loadParts(part) {
  // By its name too: what was loaded under a name stays in memory under it.
  const file = join(dist, `bench-${process.pid}-${part.replace(/\W/g, "-")}.cjs`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, await bundle(`tests/bench/${part}`));
  try {
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(file);
  }
}
