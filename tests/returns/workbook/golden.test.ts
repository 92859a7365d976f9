import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import type { Return } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import { printFinding } from "../../../src/words/print-finding.ts";
import { broken } from "./broken.ts";
import { edited } from "./edits.ts";
import { filledForm, readSent } from "./sent.ts";

/** What the user is told of each broken form. `UPDATE_GOLDEN=1 npx vitest run …` writes them anew. */
const told = fileURLToPath(new URL("told", import.meta.url));
const update = process.env["UPDATE_GOLDEN"] !== undefined;

/** A return in short: its figures, as far as they are not those of the form as it was filled in. */
function printReturn({ area, status, entries, signOff, remarks = [] }: Return): string {
  const usual = new Map(filled.entries.map(({ cell, value }) => [cellId(cell), JSON.stringify(value)]));
  const figures = entries
    .map(({ cell, value }) => [cellId(cell), JSON.stringify(value)] as const)
    .filter(([id, value]) => usual.get(id) !== value)
    .map(([id, value]) => `  ${id} = ${value}`);
  const signed = signOff
    .filter(({ name, post }) => name + post !== "")
    .map(({ agency, name, post }) => `  ${agency}: ${name}, ${post}`);
  const words = remarks.map(({ cells, text }) => `  ${cells.map(cellId).join(" ")}: ${text}`);
  return [`read: ${area}, ${status}, ${entries.length} figures`, ...figures, ...signed, ...words, ""].join(
    "\n",
  );
}

const filled = readSent({ "suffolk.xlsx": filledForm() }).returns[0]!;

describe("what is said of forms in workbooks", () => {
  it.each(Object.entries(broken))("%s", (name, edits) => {
    const { returns, findings } = readSent({ "suffolk.xlsx": edited(filledForm(), ...edits) });
    const refused = new Set(findings.flatMap((each) => (each.severity === "error" ? [each.area] : [])));
    const text = [
      ...findings.map((each) => printFinding(english, each)),
      ...[...refused].map((area) => `held up: ${area ?? "no area is named"}\n`),
      ...returns.map(printReturn),
    ].join("\n");
    const golden = join(told, `${name.replace(/[^a-z]+/g, "-")}.txt`);
    if (update) writeFileSync(golden, text);
    expect(text).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file");
  });
});
