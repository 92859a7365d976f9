import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";

import type { SentFile } from "../../src/releases/project.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Return } from "../../src/returns/return.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { project, releaseOf } from "./project.ts";
import { sentFile } from "./tables.ts";

/** Each file, or folder of files, in `fixtures` is what was sent; the .txt beside it is what the user is told. */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
/** `UPDATE_GOLDEN=1 npx vitest run …` writes the .txt files anew: read the difference before committing it. */
const update = process.env["UPDATE_GOLDEN"] !== undefined;

const cases = readdirSync(fixtures).filter((name) => !name.endsWith(".txt"));

function sentFiles(name: string): SentFile[] {
  const path = join(fixtures, name);
  if (!statSync(path).isDirectory()) return [sentFile(name, readFileSync(path))];
  return readdirSync(path).map((file) => sentFile(`${name}/${file}`, readFileSync(join(path, file))));
}

function printReturn(each: Return): string {
  const figures = each.entries.map(({ cell, value, notes }) => {
    const words = notes.length > 0 ? `  (${notes.join(" ").replace(/\n/g, " / ")})` : "";
    return `  ${cellId(cell)} = ${JSON.stringify(value)}${words}`;
  });
  return [`read: ${each.area}, ${each.status}`, ...figures, ""].join("\n");
}

describe("what is said of returns", () => {
  it.each(cases)("%s", (name) => {
    const { returns, findings } = readReturns(project, releaseOf(sentFiles(name)));
    const refused = new Set(findings.flatMap((each) => (each.severity === "error" ? [each.area] : [])));
    const held = [...refused].map((area) => `held up: ${area ?? "no area is named"}\n`);
    const told = [
      ...findings.map((each) => printFinding(english, each)),
      ...held,
      ...returns.map(printReturn),
    ].join("\n");
    const golden = join(fixtures, `${name}.txt`);
    if (update) writeFileSync(golden, told);
    expect(told).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file");
  });
});
