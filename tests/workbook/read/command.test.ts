import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { largestFile } from "../../../src/files/files.ts";
import { program, userFolder } from "../../commands/run.ts";
import { hostile } from "./hostile/hostile.ts";

const measure = fileURLToPath(new URL("measure.cjs", import.meta.url));
const releaseFolder = "data/releases/2031-32/returns";

/** The most memory of the whole process, in MB. */
const most = 300;

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly area?: string;
  readonly location?: { readonly file: string };
}

/** Runs the built `mappa check` with files among the returns of Kent and Suffolk. */
function check(files: Readonly<Record<string, Uint8Array>>) {
  const folder = userFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, releaseFolder, name), bytes);
  const measured = join(folder, "measured");
  const began = performance.now();
  const words = ["--require", measure, program, "check", "2031-32", "--format", "json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, MEASURED: measured, SOURCE_DATE_EPOCH: "1970000000" },
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - began) / 1000;
  const memory = Number(readFileSync(measured, "utf8"));
  expect(stderr).toBe("");
  const findings = JSON.parse(stdout) as readonly Finding[];
  const of = (name: string) =>
    findings.filter((each) => each.severity === "error" && each.location?.file.endsWith(`/${name}`));
  return { seconds, memory, status, findings, of };
}

const files = hostile.map(({ name, make }, index) => ({ name, file: `${index}.xlsx`, make }));

/** Files that cost most, each by itself. */
const heavy = [
  "archive: 600 MB of zeros in a sheet, said to be 1,000 bytes",
  "archive: 15 MB of blanks in a sheet",
  "xml: a million attributes",
  "xml: 15 MB of empty cells",
  "xlsx: a million cells",
  "xlsx: a long text in 150,000 cells",
  "xlsx: all cells made one, 4,000 times",
  "ods: a row with a cell repeated a million times",
];

describe("the built command with a hostile file among the returns", () => {
  let without: ReturnType<typeof check> | undefined;

  it.each(heavy)("%s: one finding, the others are read", (name) => {
    const { make } = files.find((each) => each.name === name)!;
    without ??= check({});
    const plain = without;
    const { seconds, memory, of, findings } = check({ "hostile.xlsx": make() });
    console.log(
      `${name}: ${seconds.toFixed(2)} s (without it ${plain.seconds.toFixed(2)}), ${memory} MB (without it ${plain.memory})`,
    );
    expect(of("hostile.xlsx")).toHaveLength(1);
    expect(findings).toHaveLength(plain.findings.length + 1);
    expect(memory).toBeLessThan(most);
  });

  it("has one finding for each of all, the one behind the other", () => {
    const sent = files
      .map(({ file, make }) => [file, make()] as const)
      .filter(([, bytes]) => bytes.length <= largestFile && bytes[0] === 0x50 && bytes[1] === 0x4b);
    const { seconds, memory, of } = check(Object.fromEntries(sent));
    console.log(`all ${sent.length} of the hostile set: ${seconds.toFixed(2)} s, ${memory} MB`);
    for (const [file] of sent)
      expect(of(file), `${file} ${files.find((each) => each.file === file)?.name}`).toHaveLength(1);
    expect(memory).toBeLessThan(most);
  });

  it("holds up the area that a file which cannot be opened is named after, and no other", () => {
    const damaged = files.find(({ name }) => name === "archive: a checksum that is wrong")!.make();
    const { of } = check({ "Norfolk final v2.xlsx": damaged, "some figures.xlsx": damaged });
    expect(of("Norfolk final v2.xlsx")).toMatchObject([{ code: "WORKBOOK-UNREADABLE", area: "norfolk" }]);
    const [other] = of("some figures.xlsx");
    expect([other?.code, other?.area ?? undefined]).toEqual(["WORKBOOK-UNREADABLE", undefined]);
  });
});
