import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { english } from "../../src/words/english/english.ts";
import { filesBelow, mappa, program, userFolder } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const formats = ["html", "pdf", "json", "png"] as const;

it("makes the same bytes as the source that it was built from, in every format", async () => {
  const folder = userFolder();
  const bundled = await mappa(folder, "build", "--area", "kent", "--format", formats.join(","));
  expect(bundled.code).toBe(0);
  const output = memoryFiles();
  const options = { releases: [], areas: ["kent"], formats };
  const code = await build(options, {
    data: diskFiles("data", folder),
    templates: diskFiles(join(root, "templates")),
    output,
    words: english,
    // The clock of the bundled run.
    now: () => new Date(1_970_000_000_000),
    print: () => {},
    progress: () => {},
  });
  expect(code).toBe(0);
  const made = filesBelow(join(folder, "output"));
  expect(new Set(made.map((path) => path.split(".").at(-1)))).toEqual(
    // The words of a picture stand beside it.
    new Set([...formats, "txt"]),
  );
  expect([...output.contents.keys()].sort()).toEqual(made);
  for (const path of made)
    expect(
      readFileSync(join(folder, "output", path)).equals(Buffer.from(output.contents.get(path)!)),
      path,
    ).toBe(true);
});

it("leaves out of the libraries what is never used", () => {
  const [bundle = ""] = readdirSync(dirname(program)).filter((name) => /^bundle-.*\.cjs$/.test(name));
  const text = readFileSync(join(dirname(program), bundle), "utf8");
  const used = [...text.matchAll(/^\/\/ (?:node_modules\/)?(.*)$/gm)].map((match) => match[1]!);
  expect(used).toContain("src/cli.ts");
  expect(
    used.filter((path) => /^brotli\/|^tiny-inflate\/|^zod\/.*\/locales\/(?!en\.|index\.)/.test(path)),
  ).toEqual([]);
});

it("has its compiled form beside it", () => {
  const [compiled = ""] = readdirSync(dirname(program)).filter((name) => name.endsWith(".compiled"));
  expect(statSync(join(dirname(program), compiled)).size).toBeGreaterThan(1_000_000);
});
