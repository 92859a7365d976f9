import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle } from "../../.build/bundle.mjs";

const dist = new URL("../../dist/", import.meta.url).pathname;

/** The parts as bundled code. They lie beside the program while they are loaded, because they read files there. */
export async function loadParts() {
  const file = join(dist, `bench-${process.pid}.cjs`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, await bundle("tests/bench/parts.ts"));
  try {
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(file);
  }
}
