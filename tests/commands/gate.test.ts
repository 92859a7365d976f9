import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import { diskFiles } from "../../src/files/disk.ts";
import { prepare, report } from "../../src/pipeline.ts";
import { inputDigests, listOfInputs } from "../../src/releases/input-files.ts";
import { loadProject } from "../../src/releases/load.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { english } from "../../src/words/english/english.ts";
import { mergePatch } from "../support/merge-patch.ts";

/** The illustrative release as a live one with everything sent, on disk; then what must not pass. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = join(root, "data/releases/2031-32");
const templates = diskFiles(join(root, "templates"));

/** What a live copy of 2031/32 needs to be published: all returns, final, and no invented contacts. */
function liveCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "mappa-gate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["frameworks", "reference"])
    cpSync(join(root, "data", name), join(folder, name), { recursive: true });
  for (const name of ["history.csv", "narrative", "returns", "release.yaml"])
    cpSync(join(own, name), join(folder, "releases/2031-32", name), { recursive: true });
  change(folder, "release.yaml", (text) =>
    text
      .replace("kind: illustrative", "kind: live")
      .replace("status: provisional", "status: final")
      .replace(/^assumptions:\n(?: .*\n)+/m, "")
      .replaceAll("@example.org", "@mappa.uk")
      .replaceAll("01632 960", "01473 613")
      // Norfolk's query: the total is corrected below.
      .replace(/ {2}- code: QUERY-PARTS\n(?: {4}.*\n)+/, ""),
  );
  change(folder, "returns/norfolk.yaml", (text) =>
    text.replace("    total: 34\n", "    total: 31\n").replace(/^explanations:\n(?: .*\n)+\n/m, ""),
  );
  change(folder, "returns/dyfed-powys.yaml", (text) => text.replace("status: provisional", "status: final"));
  // A neighbour's text about nobody, and figures that fit Cumbria's own past: a little above the year before.
  write(
    folder,
    "narrative/lincolnshire/plans.md",
    "The board will train all new staff in the coming year.\n",
  );
  write(folder, "returns/cumbria.yaml", cumbria());
  return folder;
}

function write(folder: string, path: string, text: string): void {
  const full = join(folder, "releases/2031-32", path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function change(folder: string, path: string, how: (text: string) => string): void {
  const text = readFileSync(join(folder, "releases/2031-32", path), "utf8");
  const changed = how(text);
  expect(changed, path).not.toBe(text);
  write(folder, path, changed);
}

/** Cumbria's form with what each figure was in the year before, and with a little more where many are counted. */
function cumbria(): string {
  const rows = readFileSync(join(own, "history.csv"), "utf8").split("\n");
  let nested: unknown = {};
  let small = 0;
  for (const row of rows.filter((each) => each.startsWith("Cumbria,2030/31,"))) {
    const [, , measure, category, level, item, value] = row.split(",");
    const path = [measure!, ...[item!, category!, level!].filter((each) => each !== "")];
    if (path.includes("total")) continue;
    const number = Number(value);
    // Every other of the small figures: were each of them one more, their totals would be far more.
    const one = number >= 2 && number < 30 && small++ % 2 === 0 ? 1 : 0;
    const figure: unknown = number + Math.round(number / 60) + one;
    nested = mergePatch(
      nested,
      path.reduceRight((below, step) => ({ [step]: below }), figure),
    );
  }
  const agencies = ["police", "probation", "prisons"];
  return JSON.stringify({
    area: "Cumbria",
    year: "2031/32",
    status: "final",
    figures: nested,
    "sign-off": Object.fromEntries(
      agencies.map((agency, index) => [agency, { name: `${"ABC"[index]}. Of ${agency}`, post: "Head" }]),
    ),
  });
}

/** An editor and an approver answer for the release as it stands now. */
async function answerFor(folder: string): Promise<void> {
  const { sha256: inputs } = listOfInputs(await inputDigests(diskFiles(folder), templates, "2031-32"));
  const approvals = [
    { role: "editor", name: "A. N. Other", post: "Statistician", at: "2032-09-20T10:00:00+01:00", inputs },
    { role: "approver", name: "B. Other", post: "Head", at: "2032-09-21T10:00:00+01:00", inputs },
  ];
  write(folder, "approvals.yaml", JSON.stringify({ approvals }));
}

/** The lines of the verdict on a release that is approved as it stands. */
async function publish(folder: string, now = "2032-10-01T09:00:00Z"): Promise<string[]> {
  await answerFor(folder);
  return judged(folder, now);
}

async function judged(folder: string, now = "2032-10-01T09:00:00Z"): Promise<string[]> {
  const lines: string[] = [];
  const data = diskFiles(folder);
  const options = { releases: ["2031-32"], areas: [], format: "json", publish: true } as const;
  await check(options, {
    data,
    templates,
    output: data,
    words: english,
    now: () => new Date(now),
    print: () => undefined,
    progress: (line) => lines.push(line),
  });
  return lines;
}

/** What the cover of the national report says. */
async function cover(folder: string): Promise<Record<string, string>> {
  const project = await loadProject(diskFiles(folder), templates, { releases: ["2031-32"] });
  const prepared = prepare(project, project.releases[0]!);
  const { edition } = report(prepared, { kind: "national", of: { kind: "nation" } }, english);
  return Object.fromEntries(edition.cover!.facts.map(({ label, text }) => [label, text]));
}

const refused = "2031-32 is not fit to be published:";

test("with everything sent, settled and signed it is fit to be published", async () => {
  const folder = liveCopy();
  expect(readdirSync(join(folder, "releases/2031-32/returns"))).toHaveLength(42);
  expect(await publish(folder)).toEqual(["2031-32 is fit to be published."]);
  expect(await cover(folder)).toMatchObject({
    Status: "Revised: 1 of 42 areas has revised figures",
    Coverage: "42 of 42 areas, 1 of them incomplete",
  });
  // The day after, it is too late to publish it at the time that it gives.
  expect(await publish(folder, "2032-10-29T09:00:00Z")).toEqual([
    refused,
    "  1 note PUBLISH-TIME, the time of publication is not now",
  ]);
});

test("a file that changes after the approvals takes both back, and the checklist names it", async () => {
  const folder = liveCopy();
  await answerFor(folder);
  expect(await judged(folder)).toEqual(["2031-32 is fit to be published."]);
  change(folder, "narrative/kent/plans.md", (text) => `${text}\nOne more thing.\n`);
  expect(await judged(folder)).toEqual([
    refused,
    "  2 notes PUBLISH-APPROVAL, nobody answers for the release as it stands",
  ]);
});

test("an empty form as 42nd return is no return", async () => {
  const folder = liveCopy();
  const { frameworks } = await loadProject(diskFiles(folder), templates, { releases: [] });
  write(
    folder,
    "returns/cumbria.yaml",
    yamlForm(english.form, returnForm(frameworks.at(-1)!, { name: "Cumbria", slug: "cumbria" }, "2031/32")),
  );
  expect(await publish(folder)).toEqual([
    refused,
    "  1 note RETURN-UNTOUCHED, a form has no figure in it: Cumbria",
    "  1 note RETURN-MISSING, an area has sent no return: Cumbria",
  ]);
  expect(await cover(folder)).toMatchObject({
    Status: "Provisional: 1 of 42 areas is missing and 1 has revised figures",
    Coverage: "41 of 42 areas, 1 of them incomplete",
  });
});

test("a return with one figure is incomplete in every measure", async () => {
  const folder = liveCopy();
  change(folder, "returns/cumbria.yaml", (text) =>
    JSON.stringify({ ...JSON.parse(text), figures: { eligible: { "category-1": { total: 420 } } } }),
  );
  const lines = await publish(folder);
  expect(lines[0]).toBe(refused);
  expect(lines).toContain(
    "  7 queries not accepted RETURN-INCOMPLETE, a return lacks figures that every return has: Cumbria",
  );
  expect((await cover(folder))["Coverage"]).toBe("42 of 42 areas, 2 of them incomplete");
});

test("stated national figures that contradict the areas are in the way, above them and below", async () => {
  const stated = (count: number) => {
    const folder = liveCopy();
    const rows = [`England and Wales,2031/32,eligible,category-1,,${count}`];
    write(folder, "returns/nation.csv", `area,year,measure,category,level,value\n${rows.join("\n")}\n`);
    return folder;
  };
  const query = /^ {2}1 query not accepted QUERY-RECONCILIATION, .*: (England and Wales|england-and-wales)$/;
  for (const count of [70_000, 99_999]) {
    const lines = await publish(stated(count));
    // The total also differs from the sums of its levels, which the areas give.
    const parts = expect.stringMatching(/^ {2}1 query not accepted QUERY-PARTS/);
    expect(lines).toEqual([refused, parts, expect.stringMatching(query)]);
  }
});

test("one gap is in the way until it is explained and accepted", async () => {
  const folder = liveCopy();
  change(folder, "returns/kent.yaml", (text) =>
    text.replace(/notification-revoked: \d+/, "notification-revoked: not available"),
  );
  const gap = "  1 query not accepted RETURN-INCOMPLETE, a return lacks figures that every return has: Kent";
  expect(await publish(folder)).toEqual([refused, gap]);
  const line =
    "  - { code: RETURN-INCOMPLETE, area: kent, cell: notification-revoked, value: not available, text: It was lost., accepted: { by: Head of Statistics, on: 2032-09-14 } }";
  change(folder, "release.yaml", (text) => text.replace("explanations:\n", `explanations:\n${line}\n`));
  expect(await publish(folder)).toEqual(["2031-32 is fit to be published."]);
});

test("what was accepted and then changed is open again, and the old words are told", async () => {
  const folder = liveCopy();
  change(folder, "returns/greater-manchester.yaml", (text) =>
    text.replace("notification-revoked: 60", "notification-revoked: 600"),
  );
  const lines = await publish(folder);
  expect(lines[0]).toBe(refused);
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}1 query not accepted QUERY-OUTLIER, .*: Greater Manchester$/),
  );
});

test("provisional returns keep a final release from being published, and the cover counts them", async () => {
  const folder = liveCopy();
  for (const name of readdirSync(join(folder, "releases/2031-32/returns")))
    change(folder, `returns/${name}`, (text) => text.replace(/(status"?: ?"?)final/, "$1provisional"));
  expect(await publish(folder)).toEqual([
    refused,
    "  1 note RELEASE-STATUS, a final release has provisional returns",
  ]);
  expect((await cover(folder))["Status"]).toBe(
    "Provisional: 42 of 42 areas have sent provisional figures and 1 has revised figures",
  );
});

test("a signature, a cover and a history left as they were printed are each told, the gravest last", async () => {
  const folder = liveCopy();
  change(folder, "returns/kent.yaml", (text) =>
    text.replace(/ {2}police:\n.*\n.*\n/, "  police: { name: Name, post: Post }\n"),
  );
  change(folder, "release.yaml", (text) =>
    text.replace(/publisher: .*/, "publisher: Write who publishes the report"),
  );
  rmSync(join(folder, "releases/2031-32/history.csv"));
  const lines = await publish(folder);
  expect(lines.slice(0, 3)).toEqual([
    refused,
    "  1 note SIGN-OFF-MISSING, an agency has not signed the return: Kent",
    "  1 note PLACEHOLDER-LEFT, something printed to be replaced is still there",
  ]);
  expect(lines).toContain(
    "  1 query not accepted HISTORY-MISSING, nothing is known of the year before: England and Wales",
  );
});

test("all that is in the way is in the way of every area, whichever was asked for", async () => {
  const folder = liveCopy();
  rmSync(join(folder, "releases/2031-32/returns/surrey.yaml"));
  const lines: string[] = [];
  const data = diskFiles(folder);
  const code = await check(
    { releases: ["2031-32"], areas: ["kent"], format: "text", publish: true },
    {
      data,
      templates,
      output: data,
      words: english,
      now: () => new Date(0),
      print: (line) => lines.push(line),
      progress: () => undefined,
    },
  );
  expect(code).toBe(1);
  expect(lines).toContain("  1 note RETURN-MISSING, an area has sent no return: Surrey");
});
