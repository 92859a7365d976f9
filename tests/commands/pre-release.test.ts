import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { put, smallCountry, smallRelease } from "../support/small-country.ts";
import { filesBelow, mappaAt } from "./run.ts";

/** Copies for readers before publication, by the built command. */

const within = { at: "2032-10-27T09:00:00Z", zone: "America/Los_Angeles" };
const log = "data/releases/2031-32/pre-release.yaml";

const preRelease = (folder: string, when: { at: string; zone?: string }, ...more: string[]) =>
  mappaAt(folder, when, "pre-release", "2031-32", ...more);

test("each reader has a copy with a number and a name on every page, and the log has it for good", async () => {
  const folder = smallCountry();
  const ended = await preRelease(folder, within);
  expect([ended.code, ended.output.split("\n").slice(0, 2)]).toEqual([
    0,
    [
      "Copy 1 for Minister of State: output/pre-release/2031-32/copy-1-minister-of-state",
      "Copy 2 for Head of Policy: output/pre-release/2031-32/copy-2-head-of-policy",
    ],
  ]);
  const copies = join(folder, "output/pre-release/2031-32");
  const files = filesBelow(copies);
  expect(files.filter((name) => name.startsWith("copy-1"))).toEqual([
    "copy-1-minister-of-state/england-and-wales.html",
    "copy-1-minister-of-state/england-and-wales.pdf",
    "copy-1-minister-of-state/england-and-wales_press-notice.html",
    "copy-1-minister-of-state/england-and-wales_press-notice.pdf",
  ]);
  for (const name of files.filter((each) => each.endsWith(".html"))) {
    const html = readFileSync(join(copies, name), "utf8").replaceAll("\u00a0", " ");
    const [copy, post] = name.startsWith("copy-1") ? [1, "Minister of State"] : [2, "Head of Policy"];
    const mark = `<p class="label">Copy ${copy} for ${post}. Restricted until 09:30 on 28 October 2032.</p>`;
    expect([name, html.includes(mark)]).toEqual([name, true]);
    // Nothing leads to a file that the reader was not given.
    const targets = [...html.matchAll(/href="([^"#:]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !readdirSync(join(copies, name, "..")).includes(target!))).toEqual([]);
  }
  const said = readFileSync(join(folder, log), "utf8");
  expect(said).toMatch(
    /\n {2}- \{ copy: 1, post: Minister of State, reason: Answers for the figures in Parliament, at: "2032-10-27T10:00:00\+01:00", documents: \[/,
  );
  // Comments stay, and numbers go on.
  put(folder, log, `# Given by hand.\n${said}`);
  const again = await preRelease(folder, within, "--to", "minister of  STATE", "--area", "kent");
  expect(again.output).toMatch(/^Copy 3 for Minister of State: /);
  expect(readFileSync(join(folder, log), "utf8")).toMatch(/^# Given by hand\.\n[\s\S]*\n {2}- \{ copy: 3, /);
  expect(filesBelow(join(copies, "copy-3-minister-of-state"))).toContain("kent.pdf");
}, 300_000);

it.each([
  ["more than 24 hours before", "2032-10-27T08:29:59Z", "not before 09:30 on 27 October 2032"],
  ["at the time of publication", "2032-10-28T08:30:00Z", "has come"],
])("no copy is made %s", async (_, at, why) => {
  const folder = smallCountry();
  const ended = await preRelease(folder, { at, zone: "Asia/Tokyo" }, "--to", "Minister");
  expect(ended.code).toBe(1);
  // All that is in the way at once, each with its place.
  expect(ended.output).toContain(why);
  expect(ended.output).toContain("error PRE-RELEASE-TIME  data/releases/2031-32/release.yaml:4:14");
  expect(ended.output).toContain("Is 'Minister of State' meant?");
  expect(filesBelow(join(folder, "output"))).toEqual([]);
  expect(filesBelow(folder)).not.toContain(log);
});

test("where nobody has access, nobody is given a copy", async () => {
  const folder = smallCountry(
    smallRelease.replace(/pre-release-access:\n(?: .*\n)+/, "pre-release-access: []\n"),
  );
  const ended = await preRelease(folder, within);
  expect([ended.code, ended.output]).toEqual([0, expect.stringContaining("Nobody has access")]);
  expect(filesBelow(join(folder, "output"))).toEqual([]);
});

test("a rehearsal is of an invented release, at any time, and says both", async () => {
  const invented = smallRelease.replace("kind: live", "kind: illustrative\nassumptions: [Invented.]");
  const folder = smallCountry(invented);
  const at = { at: "2030-01-01T00:00:00Z" };
  expect((await preRelease(folder, at)).output).toContain("note PUBLISH-KIND");
  expect((await preRelease(folder, at, "--rehearsal", "--to", "Head of Policy")).code).toBe(0);
  const [copy] = filesBelow(join(folder, "output/pre-release/2031-32"));
  const html = readFileSync(join(folder, "output/pre-release/2031-32", copy!), "utf8").replaceAll(
    "\u00a0",
    " ",
  );
  const mark =
    "Rehearsal. Copy 1 for Head of Policy. Restricted until 09:30 on 28 October 2032. Illustrative figures, invented.";
  expect(html.includes(mark)).toBe(true);
  const live = await preRelease(smallCountry(), within, "--rehearsal");
  expect([live.code, live.errors]).toEqual([2, expect.stringContaining("is live")]);
}, 300_000);
