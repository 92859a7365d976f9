import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle } from "../../.build/bundle.mjs";

const dist = new URL("../../dist/", import.meta.url).pathname;

/**
 * What makes and times reports in this process, as bundled code, as the program is. It lies beside the program while it
 * is loaded, because it reads files there.
 */
export async function loadParts() {
  const file = join(dist, `bench-${process.pid}.cjs`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, await bundle("tests/bench/reports.ts"));
  try {
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(file);
  }
}
