import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printLocation } from "../../src/figures/location.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { largestFile } from "../../src/files/files.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { longestNarrative } from "../../src/narrative/markdown-limits.ts";
import { loadProject } from "../../src/releases/load.ts";
import type { Project } from "../../src/releases/project.ts";
import { readReturns } from "../../src/returns/reading/read.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const details = `kind: live
year: 2031/32
framework: 2022-23
publication: 2032-10-28 09:30
status: final
publisher: A publisher
`;
/** A picture of one point. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

let folder: string;
let project: Project;
let findings: readonly Finding[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mappa-release-"));
  const data = join(folder, "data");
  for (const name of ["frameworks", "reference"])
    cpSync(join(root, "data", name), join(data, name), { recursive: true });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(data, "releases", path, ".."), { recursive: true });
    writeFileSync(join(data, "releases", path), content);
  };
  const link = (from: string, path: string) => {
    mkdirSync(join(data, "releases", path, ".."), { recursive: true });
    symlinkSync(from, join(data, "releases", path));
  };
  const secret = join(folder, "secret.md");
  writeFileSync(secret, "area: Suffolk\nsecret\n");
  writeFileSync(join(folder, "secret.png"), picture);

  write("2031-32/release.yaml", details);
  write("2031-32/returns/kent.yaml", "area: Kent\nyear: 2031/32\nfigures: { notification-revoked: 5 }\n");
  write("2031-32/returns/kent.xlsx", "PK");
  write("2031-32/returns/.hidden", "passed over");
  write("2031-32/returns/large.yaml", new Uint8Array(largestFile + 1));
  link(secret, "2031-32/returns/linked.yaml");
  write(
    "2031-32/narrative/kent/foreword.md",
    "![Us](own.png)\n\n![Them](linked.png)\n\n![Up](../secret.png)\n",
  );
  write("2031-32/narrative/kent/own.png", picture);
  write("2031-32/narrative/kent/unnamed.png", picture);
  write("2031-32/narrative/kent/more/plans.md", "Words.");
  write("2031-32/narrative/kent/PLANS.MD", "Words.");
  write("2031-32/narrative/kent/plans.MD", "Words.");
  write("2031-32/narrative/england-and-wales/foreword.md", "Words.");
  write("2031-32/narrative/foreword.md", "Words.");
  write("2031-32/returns/more/kent.yaml", "area: Kent\n");
  write("2031-32/History.csv", "area,year,measure,value\nKent,2030/31,notification-revoked,4\n");
  write("2031-32/narrative/kent/notes.txt", "not a text of the report");
  link(join(folder, "secret.png"), "2031-32/narrative/kent/linked.png");
  write("2031-32/narrative/secret.png", picture);
  link(secret, "2031-32/narrative/suffolk/plans.md");
  write("2031-32/narrative/norfolk/plans.md", "a".repeat(longestNarrative * 4 + 1));
  write("2031-32/narrative/Avon & Somerset/plans.md", "Words.");
  write("linked/returns/x", "");
  link(secret, "linked/release.yaml");
  write("linked-folder/release.yaml", details);
  link(folder, "linked-folder/returns");
  write("missing/returns/kent.yaml", "area: Kent\n");

  project = await loadProject(diskFiles("data", folder), diskFiles(join(root, "templates")));
  const read = project.releases.flatMap((release) => readReturns(project, release).findings);
  findings = [...project.findings, ...read];
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (release: string) =>
  findings
    .filter((each) => each.release === release)
    .map(
      (each) =>
        `${each.code} ${each.location && printLocation(each.location)}${each.area ? ` (${each.area})` : ""}`,
    );

describe("a release on a disk", () => {
  it("gives a finding, with its place, for every file that it does not read", () => {
    expect(of("2031-32").sort()).toEqual([
      "FILE-OUTSIDE data/releases/2031-32/narrative/suffolk/plans.md (suffolk)",
      "FILE-OUTSIDE data/releases/2031-32/returns/linked.yaml",
      "FILE-TOO-LARGE data/releases/2031-32/narrative/norfolk/plans.md (norfolk)",
      "FILE-TOO-LARGE data/releases/2031-32/returns/large.yaml",
      "NARRATIVE-AREA data/releases/2031-32/narrative/Avon & Somerset",
      "NARRATIVE-PICTURE data/releases/2031-32/narrative/kent/foreword.md:3:1 (kent)",
      "NARRATIVE-PICTURE data/releases/2031-32/narrative/kent/foreword.md:5:1 (kent)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/england-and-wales/foreword.md (england-and-wales)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/foreword.md",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/kent/PLANS.MD (kent)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/kent/more (kent)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/kent/notes.txt (kent)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/kent/unnamed.png (kent)",
      "NARRATIVE-UNUSED data/releases/2031-32/narrative/secret.png",
      "RETURN-FORMAT data/releases/2031-32/returns/kent.xlsx",
      "RETURN-FORMAT data/releases/2031-32/returns/more",
    ]);
  });

  it("reads the others, and nothing from outside", () => {
    const release = project.releases.find((each) => each.id === "2031-32")!;
    expect(release.returnFiles.map((sent) => sent.file)).toEqual([
      "data/releases/2031-32/returns/kent.xlsx",
      "data/releases/2031-32/returns/kent.yaml",
    ]);
    expect(readReturns(project, release).returns.map((each) => each.area)).toEqual(["kent"]);
    expect(release.narratives.map((each) => `${each.area}/${each.section}`)).toEqual([
      "england-and-wales/foreword",
      "kent/PLANS",
      "kent/foreword",
      "kent/plans",
    ]);
    expect(release.historyFile?.file).toBe("data/releases/2031-32/History.csv");
    expect(release.narratives[2]!.blocks.map((block) => block.type)).toEqual(["picture"]);
    expect(JSON.stringify(project.releases)).not.toContain("secret\\n");
  });

  it("gives the section with every finding on a text", () => {
    const sections = findings
      .filter((each) => each.area !== undefined && each.location?.file.match(/\.md$/i))
      .map((each) => `${each.code} ${each.area}/${each.section}`);
    expect(sections.sort()).toEqual([
      "FILE-OUTSIDE suffolk/plans",
      "FILE-TOO-LARGE norfolk/plans",
      "NARRATIVE-PICTURE kent/foreword",
      "NARRATIVE-PICTURE kent/foreword",
      "NARRATIVE-UNUSED england-and-wales/foreword",
      "NARRATIVE-UNUSED kent/PLANS",
    ]);
    const others = findings.filter(
      (each) => each.code === "NARRATIVE-AREA" || /notes|more/.test(each.location?.file ?? ""),
    );
    expect(others.every((each) => each.section === undefined)).toBe(true);
  });

  it("is refused where release.yaml is missing or a link that leads out", () => {
    expect(of("missing")).toEqual(["RELEASE-MISSING data/releases/missing/release.yaml"]);
    expect(of("linked")).toEqual(["FILE-OUTSIDE data/releases/linked/release.yaml"]);
  });

  it("does not list a folder of returns that is a link that leads out", () => {
    expect(of("linked-folder")).toEqual(["FILE-OUTSIDE data/releases/linked-folder/returns"]);
  });

  it("has no other findings", () => {
    expect(findings.filter((each) => each.release === undefined)).toEqual([]);
  });
});
