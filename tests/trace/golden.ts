import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares lines with `golden/<name>.txt`, which `UPDATE_GOLDEN=1` writes anew. */
export function expectGolden(name: string, lines: readonly string[]): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  const text = `${lines.join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(new URL(".", path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no golden file");
}
