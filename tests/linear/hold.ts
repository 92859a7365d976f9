import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a file that a person has read; UPDATE_GOLDEN=1 writes it anew. */
export function hold(name: string, text: string): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(new URL(".", path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}
