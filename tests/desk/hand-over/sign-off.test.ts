import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saveSignOff, showSignOff } from "../../../src/desk/hand-over/show-sign-off.ts";
import { deskOver } from "../return/served.ts";

const signatures = {
  status: "final",
  "police.name": "S. Invented",
  "police.post": "Detective Superintendent, Public Protection (invented)",
  "probation.name": "O. Pattern",
  "probation.post": "Head of Probation Delivery Unit (invented)",
  "prisons.name": "S. Sample",
  "prisons.post": "Prison Group Public Protection Lead (invented)",
};

async function signing(change?: (folder: string) => void) {
  const over = await deskOver(change);
  const parameters = { release: "2031-32", area: "suffolk" };
  const request = (fields: object) => ({
    parameters,
    query: new URLSearchParams(),
    type: "application/x-www-form-urlencoded" as const,
    body: new TextEncoder().encode(new URLSearchParams({ ...signatures, ...fields }).toString()),
  });
  const show = () => showSignOff(request({}), over.desk);
  /** What a page that is opened now says. */
  const opened = async () => {
    const page = await show();
    const was = /name="was" value="([^"]*)"/.exec("html" in page ? page.html : "")?.[1] ?? "";
    return was.replaceAll("&quot;", '"');
  };
  const save = async (fields: object = {}, was?: string) =>
    saveSignOff(request({ was: was ?? (await opened()), ...fields }), over.desk);
  return { ...over, opened, save, show };
}

describe("the signatures under a return", () => {
  test("change nothing where nothing is changed, byte for byte", async () => {
    const { read, save } = await signing();
    const before = read();
    expect(await save()).toMatchObject({ kind: "redirect" });
    expect(read()).toBe(before);
  });

  test("are written where they stand, and all else stays as it is", async () => {
    const { read, save } = await signing();
    const before = read();
    await save({ "police.name": "A. N. Other: <b>" });
    expect(read()).toBe(before.replace("name: S. Invented", 'name: "A. N. Other: <b>"'));
  });

  test("are withdrawn where both fields are empty, and written again behind the others", async () => {
    const { read, save } = await signing();
    await save({ "police.name": "", "police.post": " " });
    expect(read()).not.toContain("police:");
    expect(read()).toContain("probation:");
    await save();
    expect(read()).toContain("name: S. Invented");
  });

  test("of two pages that were open at once are both written, where they are of different agencies", async () => {
    const { read, opened, save } = await signing();
    const was = await opened();
    await save({ "police.name": "A. First" }, was);
    expect(await save({ "prisons.name": "B. Second" }, was)).toMatchObject({ kind: "redirect" });
    expect(read()).toContain("name: A. First");
    expect(read()).toContain("name: B. Second");
  });

  test("are not written over another's, which is said, and what was typed stays in the fields", async () => {
    const { read, opened, save } = await signing();
    const was = await opened();
    await save({ "police.name": "A. First" }, was);
    const before = read();
    const answer = await save({ "police.name": "B. Second" }, was);
    const html = "html" in answer ? answer.html : "";
    expect(html).toContain("Police: A. First, Detective Superintendent");
    expect(html).toContain('value="B. Second"');
    expect(read()).toBe(before);
    await save({ "police.name": "B. Second" });
    expect(read()).toContain("name: B. Second");
  });

  test.each([
    ["half a signature", { "prisons.post": "" }, "Prisons: give both"],
    ["a status that is none", { status: "done" }, "could not be understood"],
    ["a name that is too long", { "police.name": "x".repeat(301) }, "could not be understood"],
  ])("are not taken with %s, and nothing is changed", async (_, fields, why) => {
    const { read, save } = await signing();
    const before = read();
    const answer = await save(fields);
    expect(answer).toMatchObject({ kind: "page", status: 409 });
    expect("html" in answer && answer.html).toContain(why);
    expect(read()).toBe(before);
  });

  test("are not taken under figures with an error, and what was written stays in the fields", async () => {
    const over = await signing((folder) => {
      const path = `${folder}/releases/2031-32/returns/suffolk.yaml`;
      writeFileSync(path, readFileSync(path, "utf8").replace("level-1: 1050", "level-1: many"));
    });
    const before = over.read();
    const answer = await over.save({ "police.name": "Somebody Else" });
    expect("html" in answer && answer.html).toContain("There are errors in the return");
    expect("html" in answer && answer.html).toContain("Somebody Else");
    expect(over.read()).toBe(before);
    const page = await over.show();
    const place = "MAPPA-eligible offenders, Category 1, Level 1";
    expect("html" in page && page.html).toMatch(
      new RegExp(`<a href="/2031-32/suffolk/return#cell-[^"]*level-1">${place}</a>: .*many`),
    );
  });

  test("are asked for where there is a return, and otherwise it is said that there is none", async () => {
    const { show } = await signing((folder) => rmSync(`${folder}/releases/2031-32/returns/suffolk.yaml`));
    const answer = await show();
    expect("html" in answer && answer.html).toContain("There is no return that can be signed here");
  });
});
