import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { put, smallCountry, smallRelease } from "../support/small-country.ts";
import { type Ended, filesBelow, mappaAt } from "./run.ts";

/** The built command, on a country of two areas and a clock that stands still. */

const before = { at: "2032-10-28T08:29:59Z", zone: "Asia/Tokyo" };
const time = { at: "2032-10-28T08:30:00Z", zone: "America/Los_Angeles" };

const id = "2031-32";
const record = "data/releases/2031-32/approvals.yaml";

function approve(folder: string, role: "editor" | "approver", name: string): Promise<Ended> {
  const words = ["approve", id, "--as", role, "--name", name, "--post", "Statistician"];
  return mappaAt(folder, { at: "2032-10-27T15:05:00Z", zone: "Asia/Kolkata" }, ...words);
}

async function approveBoth(folder: string): Promise<void> {
  expect((await approve(folder, "editor", "A. N. Other")).code).toBe(0);
  expect((await approve(folder, "approver", "B. Another")).code).toBe(0);
}

const publish = (folder: string, when: { at: string; zone?: string }, ...more: string[]) =>
  mappaAt(folder, when, "publish", id, ...more);

/** The codes of what is listed, in order. */
function codesIn({ output }: Ended): string[] {
  return [...output.matchAll(/^(?:note|query|error) ([A-Z-]+)/gm)].map(([, code]) => code!);
}

/** What is in every file of a folder. */
function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

test("a release is published at its time and not a second before, and then never changed", async () => {
  const folder = smallCountry();
  const refused = await publish(folder, before);
  expect([refused.code, codesIn(refused)]).toEqual([
    1,
    ["PUBLISH-APPROVAL", "PUBLISH-APPROVAL", "PUBLISH-TIME"],
  ]);
  expect(refused.output).toContain("It is restricted until 09:30 on 28 October 2032, London time.");
  expect(refused.output).toMatch(/Nothing was published\.\n$/);

  await approveBoth(folder);
  expect(readFileSync(join(folder, record), "utf8")).toMatch(
    /^# Who answers .*\n.*\napprovals:\n {2}- \{ role: editor, name: A\. N\. Other, post: Statistician, at: "2032-10-27T16:05:00\+01:00", inputs: [0-9a-f"]+ \}\n/,
  );
  expect(codesIn(await publish(folder, before))).toEqual(["PUBLISH-TIME"]);
  expect(filesBelow(join(folder, "output"))).toEqual([]);
  const check = await mappaAt(folder, before, "check", id, "--publish");
  expect([check.code, check.output]).toEqual([0, expect.stringContaining("2031-32 is fit to be published.")]);

  const published = await publish(folder, time);
  expect([published.code, published.output]).toEqual([
    0,
    expect.stringMatching(/^Published: version 1 of 2031-32, at 2032-10-28T09:30:00\+01:00, is in output/),
  ]);
  const v1 = join(folder, "output/published/2031-32/v1");
  const first = contents(v1);
  expect([...first.keys()]).toEqual(
    expect.arrayContaining([
      "index.html",
      "data.csv",
      "data.json",
      "manifest.json",
      "kent.html",
      "kent.json",
    ]),
  );
  // Nothing is left behind, and what is published carries no mark.
  expect(readdirSync(join(folder, "output"))).toEqual(["published"]);
  const text = (name: string) => Buffer.from(first.get(name)!, "base64").toString();
  for (const name of ["index.html", "kent.html", "data.csv", "kent.json"])
    expect([name, /Draft\.|Rehearsal|Restricted until/.exec(text(name))]).toEqual([name, null]);
  expect(everyLinkIn(first)).toEqual([]);
  const manifest = JSON.parse(text("manifest.json"));
  expect(manifest).toMatchObject({
    version: 1,
    rehearsal: false,
    made: "2032-10-28T09:30:00+01:00",
    approvals: [
      { role: "editor", name: "A. N. Other" },
      { role: "approver", name: "B. Another" },
    ],
  });
  expect(manifest.outputs.map(({ path }: { path: string }) => path)).toEqual(
    [...first.keys()].filter((name) => name !== "manifest.json").sort(),
  );
  expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual(
    expect.arrayContaining([
      "frameworks/2022-23.yaml",
      "reference/areas.csv",
      "releases/2031-32/approvals.yaml",
      "releases/2031-32/returns/kent.yaml",
      "templates/texts/what-mappa-is-2022.md",
    ]),
  );

  const again = await publish(folder, { at: "2032-10-28T09:00:00Z" });
  expect([again.code, again.output]).toEqual([
    0,
    expect.stringMatching(/^Version 1 of 2031-32 is published already.* Nothing was changed\.\n$/),
  ]);

  // A figure is put right: that is another version, with its notice.
  const path = "data/releases/2031-32/returns/kent.yaml";
  const kent = readFileSync(join(folder, path), "utf8");
  const revoked = Number(/notification-revoked: (\d+)/.exec(kent)![1]);
  put(folder, path, kent.replace(/notification-revoked: \d+/, `notification-revoked: ${revoked + 1}`));
  const stands = await publish(folder, { at: "2032-11-04T09:30:00Z" });
  expect([stands.code, codesIn(stands)]).toEqual([1, ["PUBLISH-STANDS"]]);
  expect(stands.output).toContain("Since then releases/2031-32/returns/kent.yaml has changed.");
  put(
    folder,
    "data/releases/2031-32/release.yaml",
    `${smallRelease}corrections: [{ version: 2, at: 2032-11-04 09:30, notice: One person of Kent was not counted. }]\n`,
  );
  const early = await publish(folder, { at: "2032-11-04T09:29:59Z" });
  expect(codesIn(early)).toEqual(["PUBLISH-APPROVAL", "PUBLISH-APPROVAL", "PUBLISH-TIME"]);
  expect(early.output).toContain("returns/kent.yaml have changed.");
  await approveBoth(folder);
  const corrected = await publish(folder, { at: "2032-11-04T09:30:00Z" });
  expect([corrected.code, corrected.output]).toEqual([0, expect.stringContaining("version 2 of 2031-32")]);
  expect(contents(v1)).toEqual(first);
  const v2 = contents(join(folder, "output/published/2031-32/v2"));
  const changes = JSON.parse(Buffer.from(v2.get("changes.json")!, "base64").toString());
  expect(changes).toMatchObject({ from: 1, to: 2, notice: "One person of Kent was not counted." });
  expect(changes.figures).toContainEqual({
    figure: "2031-32/kent/notification-revoked",
    place: "Kent",
    label: expect.any(String),
    year: "2031/32",
    before: String(revoked),
    after: String(revoked + 1),
  });
  expect(changes.files.changed).toContain("data.csv");
  const page = Buffer.from(v2.get("index.html")!, "base64").toString();
  expect(page.includes("One person of Kent was not counted.")).toBe(true);
}, 600_000);

/** Files that pages lead to, and that are not there. */
function everyLinkIn(files: ReadonlyMap<string, string>): string[] {
  const pages = [...files].filter(([name]) => name.endsWith(".html"));
  return pages.flatMap(([name, content]) => {
    const html = Buffer.from(content, "base64").toString();
    const targets = [...html.matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)].map(([, target]) => target!);
    return targets.filter((target) => !files.has(target)).map((target) => `${name}: ${target}`);
  });
}

test("the editor does not approve, under whatever spelling, and nobody does so without a name", async () => {
  const folder = smallCountry();
  expect((await approve(folder, "editor", "A. N. Other")).code).toBe(0);
  const same = await approve(folder, "approver", "a n óther");
  expect([same.code, same.errors]).toEqual([2, expect.stringContaining("A. N. Other is the editor")]);
  // The first letter is Cyrillic, and of the other name one is a nought.
  for (const name of ["\u0410. N. Other", "A. N. 0ther"]) {
    const alike = await approve(folder, "approver", name);
    expect([alike.code, alike.errors]).toEqual([2, expect.stringContaining("in Latin letters")]);
  }
  const nobody = await approve(folder, "approver", "[name]");
  expect([nobody.code, nobody.errors]).toEqual([2, expect.stringContaining("Nothing was approved.")]);
  expect(readFileSync(join(folder, record), "utf8").match(/role:/g)).toHaveLength(1);
});

test("a record with nonsense in it is told at its line, and nothing is added to it", async () => {
  const folder = smallCountry();
  const nonsense =
    "approvals:\n  - { role: boss, name: A. N. Other, post: Head, at: yesterday, inputs: abc }\n";
  put(folder, record, nonsense);
  const check = await mappaAt(folder, time, "check", id);
  expect(check.code).toBe(1);
  expect(codesIn(check)).toEqual(["RECORD-SHAPE", "RECORD-SHAPE", "RECORD-SHAPE"]);
  expect(check.output).toContain("error RECORD-SHAPE  data/releases/2031-32/approvals.yaml:2:13");
  expect((await approve(folder, "editor", "A. N. Other")).code).toBe(2);
  expect(readFileSync(join(folder, record), "utf8")).toBe(nonsense);
});

it.each([
  ["live", ["--rehearsal"], "is live: a rehearsal would put its figures"],
  ["reconstructed", [], "is reconstructed"],
  ["reconstructed", ["--rehearsal"], "is reconstructed"],
])("a %s release is refused with %j", async (kind, more, why) => {
  const reconstructed =
    "kind: reconstructed\nyear: 2031/32\nframework: 2022-23\nstatus: final\npublisher: P\n";
  const folder = smallCountry(kind === "live" ? smallRelease : reconstructed);
  const { code, errors } = await publish(folder, time, ...more);
  expect([code, errors]).toEqual([2, expect.stringContaining(why)]);
  expect(filesBelow(join(folder, "output"))).toEqual([]);
});

test("every page of a draft says until when it is restricted", async () => {
  const folder = smallCountry();
  const { code } = await mappaAt(folder, before, "build", id, "--area", "kent", "--all");
  expect(code).toBe(0);
  const output = join(folder, "output/2031-32");
  const mark = "Draft. Restricted until 09:30 on 28 October 2032.";
  const names = readdirSync(output).filter((name) => /^kent.*\.(?:html|csv|json)$/.test(name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const text = withPlainSpaces(readFileSync(join(output, name), "utf8"));
    expect(text.includes(mark), name).toBe(true);
    if (name.endsWith(".html"))
      expect(/<title>[^<]*/.exec(text)?.[0]).toContain("(Draft. Restricted until 09:30 on 28 October 2032)");
    // The column 'label' of each row.
    if (name.endsWith(".csv"))
      for (const row of text.trim().split("\n").slice(1)) expect(row).toContain(mark);
  }
});

/** Days are kept together by blanks that do not break. */
function withPlainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
