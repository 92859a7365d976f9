import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { explainSentences } from "../../src/commands/explain-sentences.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { english } from "../../src/words/english/english.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every sentence beside its figures, the rule that let it be said, and why a stronger one was not: to be read. */
test.each([
  { release: "2031-32", areas: ["norfolk", "suffolk", "kent"], nation: true },
  { release: "2021-22", areas: [], nation: true },
  { release: "2007-08", areas: [], nation: true },
])(
  "the sentences of $release are those that were read",
  async ({ release, areas, nation }) => {
    const lines: string[] = [];
    await explainSentences(
      { release, areas, nation },
      {
        data: diskFiles(`${root}/data`),
        templates: diskFiles(`${root}/templates`),
        output: diskFiles(`${root}/output`),
        words: english,
        now: () => new Date("2032-10-01T09:00:00Z"),
        print: (line) => lines.push(line),
        progress: () => undefined,
      },
    );
    const text = `${lines.join("\n")}\n`;
    expect(lines.filter((line) => line.startsWith("    rule: ")).length).toBeGreaterThan(10);
    const golden = `${root}/tests/sentences/shown/${release}.txt`;
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, text);
    expect(text).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "nothing kept");
  },
  120_000,
);
