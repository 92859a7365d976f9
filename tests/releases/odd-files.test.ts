import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { diskFiles } from "../../src/files/disk.ts";
import type { Files } from "../../src/files/files.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { prepare } from "../../src/pipeline.ts";
import { inputDigests } from "../../src/releases/input-files.ts";
import { loadProject } from "../../src/releases/load.ts";
import { madeData, templates } from "../support/project.ts";
import { told } from "../support/told.ts";

const fixtures = fileURLToPath(new URL("../commands/fixtures/releases", import.meta.url));
const data = fileURLToPath(new URL("../../data", import.meta.url));

let folder: string;
const release = () => join(folder, "releases/2031-32");

/** A project on a disk with a small release of Kent and Suffolk. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mappa-odd-"));
  for (const name of ["frameworks", "reference"])
    cpSync(join(data, name), join(folder, name), { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

function fresh(): void {
  rmSync(join(folder, "releases"), { recursive: true, force: true });
  cpSync(fixtures, join(folder, "releases"), { recursive: true });
}

async function checked(files: Files = diskFiles(folder)) {
  const project = await loadProject(files, templates, { releases: ["2031-32"] });
  const { returns, findings } = prepare(project, project.releases[0]!);
  const all: Finding[] = [...project.findings, ...findings];
  const errors = all
    .filter(({ severity }) => severity === "error")
    .map((each) => `${each.code} ${each.location?.file.replace(`${release()}/`, "")}: ${told(each).problem}`);
  return { areas: returns.map(({ area }) => area).sort(), errors };
}

const both = ["kent", "suffolk"];

test("pipes, sockets, devices, folders and links among the returns are named, and the rest is read", async () => {
  fresh();
  const at = (name: string) => join(release(), "returns", name);
  execFileSync("mkfifo", [at("pipe.yaml")]);
  symlinkSync("itself.yaml", at("itself.yaml"));
  symlinkSync("/etc/hostname", at("outside.yaml"));
  symlinkSync("nothing-there", at("nothing.csv"));
  symlinkSync("/dev/zero", at("device.csv"));
  symlinkSync("pipe.yaml", at("link-to-pipe.yaml"));
  symlinkSync("..", at("folder-above"));
  mkdirSync(at("folder.yaml"));
  const server = createServer().listen(at("socket.csv"));
  onTestFinished(() => {
    server.close();
  });
  await new Promise((done) => server.once("listening", done));
  const { areas, errors } = await checked();
  expect(areas).toEqual(both);
  expect(errors.sort()).toEqual([
    "FILE-OUTSIDE returns/device.csv: This is a link to a place outside the data folder, or to nothing, so it was not read.",
    "FILE-OUTSIDE returns/nothing.csv: This is a link to a place outside the data folder, or to nothing, so it was not read.",
    "FILE-OUTSIDE returns/outside.yaml: This is a link to a place outside the data folder, or to nothing, so it was not read.",
    "FILE-UNREADABLE returns/folder-above: No file was there when it was to be read: it was moved, or this is a link to a folder.",
    "FILE-UNREADABLE returns/itself.yaml: It cannot be read: links lead round in a circle.",
    "FILE-UNREADABLE returns/link-to-pipe.yaml: This is a pipe and not a file, so it was not read.",
    "FILE-UNREADABLE returns/pipe.yaml: This is a pipe and not a file, so it was not read.",
    "FILE-UNREADABLE returns/socket.csv: This is a socket and not a file, so it was not read.",
    "RETURN-FORMAT returns/folder.yaml: This is a folder, so what is in it was not read.",
  ]);
});

test("names that cannot be shown, or are one name elsewhere, are named", async () => {
  fresh();
  const at = (name: string) => join(release(), "returns", name);
  for (const name of ["a\nb.yaml", "bell\u0007.csv", "turned\u202e.csv"]) writeFileSync(at(name), "");
  // Bytes that are no UTF-8.
  writeFileSync(Buffer.concat([Buffer.from(at("caf")), Buffer.from([0xe9]), Buffer.from(".yaml")]), "");
  const form = "area,year,measure,category,level,value\n";
  for (const name of ["More.csv", "more.csv", "Môn.csv", "Mo\u0302n.csv", `${"long".repeat(60)}.csv`])
    writeFileSync(at(name), form);
  const { areas, errors } = await checked();
  expect(areas).toEqual(both);
  const named = errors.filter((each) => each.startsWith("FILE-")).map((each) => each.split(":")[0]!);
  expect(new Set(named)).toEqual(
    new Set([
      "FILE-NAME returns/Môn.csv",
      "FILE-NAME returns/a\\u000ab.yaml",
      "FILE-NAME returns/bell\\u0007.csv",
      "FILE-NAME returns/caf\ufffd.yaml",
      "FILE-NAME returns/more.csv",
      "FILE-NAME returns/turned\\u202e.csv",
    ]),
  );
});

test("the same among the texts", async () => {
  fresh();
  const at = (name: string) => join(release(), "narrative/kent", name);
  rmSync(join(release(), "narrative"), { recursive: true, force: true });
  mkdirSync(at(""), { recursive: true });
  mkdirSync(join(release(), "narrative/suffolk"), { recursive: true });
  execFileSync("mkfifo", [at("plans.md"), at("team.png")]);
  symlinkSync("foreword.md", at("foreword.md"));
  writeFileSync(at("victims.md"), "Words.\n\n![The team](team.png)\n");
  writeFileSync(join(release(), "narrative/suffolk/plans.md"), "Words.\n");
  const { areas, errors } = await checked();
  expect(areas).toEqual(both);
  expect(errors.sort()).toEqual([
    "FILE-UNREADABLE narrative/kent/foreword.md: It cannot be read: links lead round in a circle.",
    "FILE-UNREADABLE narrative/kent/plans.md: This is a pipe and not a file, so it was not read.",
    "NARRATIVE-PICTURE narrative/kent/victims.md: The picture 'team.png' cannot be read, or is no file.",
  ]);
});

test("what was kept when another file took its place is not read, and says nothing", async () => {
  fresh();
  const files = diskFiles(folder);
  const all = async () => {
    const project = await loadProject(files, templates, { releases: ["2031-32"] });
    const { returns, received, findings } = prepare(project, project.releases[0]!);
    const inputs = await inputDigests(files, templates, "2031-32");
    return { returns, received, inputs, findings: [...project.findings, ...findings].map(told) };
  };
  const before = await all();
  expect(before.returns.map(({ area }) => area).sort()).toEqual(both);
  const kept = join(release(), "taken-over");
  mkdirSync(join(kept, "narrative/kent"), { recursive: true });
  cpSync(join(release(), "returns"), kept, { recursive: true });
  writeFileSync(join(kept, "norfolk.yaml"), "area: Norfolk\nyear: 1999/00\nfigures: many\n");
  writeFileSync(join(kept, "narrative/kent/plans.md"), "<script>\n");
  expect(await all()).toEqual(before);
});

test.each(["EACCES", "EIO", "EMFILE", "ELOOP", "ESTALE", "EPERM"])(
  "%s of one return, text or folder of texts costs no other file",
  async (code) => {
    const rows = ["Suffolk,2031/32,eligible,category-1,,,830"];
    const files = {
      "returns/kent.yaml": "area: Kent",
      "narrative/kent/plans.md": "Words.",
      "narrative/surrey/plans.md": "Words.",
    };
    const memory = madeData({ year: "2031/32", framework: "2022-23", rows, files });
    const refuse = async (path: string) => {
      if (/kent\.yaml|kent\/plans|narrative\/surrey$/.test(path))
        throw Object.assign(new Error(code), { code });
    };
    const failing: Files = {
      ...memory,
      async readBytes(path, most) {
        await refuse(path);
        return memory.readBytes(path, most);
      },
      async readText(path, most) {
        await refuse(path);
        return memory.readText(path, most);
      },
      async list(path) {
        await refuse(path);
        return memory.list(path);
      },
    };
    const project = await loadProject(failing, templates, { releases: ["made"] });
    const { returns, findings } = prepare(project, project.releases[0]!);
    expect(returns.map(({ area }) => area)).toEqual(["suffolk"]);
    const errors = [...project.findings, ...findings].filter(({ severity }) => severity === "error");
    expect(errors.map((each) => `${each.code} ${each.location?.file} ${each.area}`).sort()).toEqual([
      "FILE-UNREADABLE releases/made/narrative/kent/plans.md kent",
      "FILE-UNREADABLE releases/made/narrative/surrey surrey",
      "FILE-UNREADABLE releases/made/returns/kent.yaml undefined",
    ]);
  },
);

test("many returns are read a few at a time", async () => {
  const rows = ["Suffolk,2031/32,eligible,category-1,,,830"];
  const files = Object.fromEntries(
    Array.from({ length: 500 }, (_, each) => [`returns/note-${each}.txt`, "x"]),
  );
  const memory = madeData({ year: "2031/32", framework: "2022-23", rows, files });
  let open = 0;
  let most = 0;
  const counting: Files = {
    ...memory,
    async readBytes(path, limit) {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
      return memory.readBytes(path, limit);
    },
  };
  await loadProject(counting, templates, { releases: ["made"] });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(64);
});
