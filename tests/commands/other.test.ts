import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { codes } from "../../src/findings/codes.ts";
import { english } from "../../src/words/english/english.ts";
import { printPage } from "../../src/words/print-page.ts";
import { expectTold, filesBelow, mappa, shell, userFolder } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("mappa", () => {
  it("helps by example and says its version", async () => {
    const folder = userFolder();
    const help = await mappa(folder, "--help");
    const ofBuild = await mappa(folder, "build", "--help");
    const none = await mappa(folder);
    expectTold("help", help, ofBuild);
    expect([none.code, none.errors]).toEqual([2, help.output]);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const said = await mappa(folder, "--version");
    expect([said.code, said.output]).toEqual([0, `${version}\n`]);
  });

  it("ends with 2 and a plain line where it is used in a wrong way", async () => {
    const folder = userFolder();
    const wrong = [
      ["build", "2016-17"],
      ["build", "--area", "kent", "sufolk"],
      ["build", "--area", "yorkshire"],
      ["build", "--frobnicate"],
      ["build", "--format", "docx"],
      ["build", "--data", "nowhere"],
      ["check", "--data", "data/frameworks"],
      ["chekc"],
      ["new", "release", "2032"],
      ["new", "release", "1999/00"],
      ["new", "release", "2031/32"],
      ["new", "return", "2031-32", "sufolk"],
      ["new", "return", "2031-32", "kent"],
      ["new", "return", "2016-17", "kent"],
      ["explain"],
    ];
    const ended = [];
    for (const words of wrong) ended.push(await mappa(folder, ...words));
    expectTold("wrong-use", ...ended);
    expect(new Set(ended.map((each) => each.code))).toEqual(new Set([2]));
    expect(ended.every((each) => each.output === "" && !/\n\s+at |Error:/.test(each.errors))).toBe(true);
    expect(filesBelow(join(folder, "output"))).toEqual([]);
  });
});

describe("a fixed clock", () => {
  it.each(["99999999999999999", "253402300800", "yesterday", "-1"])("of %s is refused", async (seconds) => {
    const ended = await shell(userFolder(), `SOURCE_DATE_EPOCH=${seconds} $MAPPA build --format html`);
    expect([ended.code, ended.output]).toEqual([2, ""]);
    expect(ended.errors).toBe(
      `SOURCE_DATE_EPOCH is '${seconds}'; it must be whole seconds since 1970, at most 253402300799.\n`,
    );
  });

  it("may be as late as a date can be written", async () => {
    const ended = await shell(userFolder(), "SOURCE_DATE_EPOCH=253402300799 $MAPPA build --area kent");
    expect(ended.code).toBe(0);
    expect(ended.errors).not.toContain("fault in mappa");
  });
});

describe("mappa explain", () => {
  it("prints a framework with every name followed, and which there are", async () => {
    const folder = userFolder();
    const told = await mappa(folder, "explain", "framework", "2022-23");
    const unknown = await mappa(folder, "explain", "framework", "1999-00");
    expectTold("explain-framework", told, unknown);
    expect([told.code, unknown.code]).toEqual([0, 2]);
    // What is inherited is there like what the file says itself.
    for (const name of ["notification-breaches", "register-by-area", "key-figures"])
      expect(told.output).toContain(name);
  });

  it("prints the page of a code in any case, and lists the codes for one that is unknown", async () => {
    const folder = userFolder();
    const page = await mappa(folder, "explain", "query-parts");
    expect([page.code, page.errors]).toEqual([0, ""]);
    expect(page.output).toBe(`${printPage(english, "QUERY-PARTS")}\n`);
    const unknown = await mappa(folder, "explain", "../QUERY-PARTS");
    expect([unknown.code, unknown.output]).toEqual([2, ""]);
    expect(unknown.errors).toBe(
      `There is no finding with the code '../QUERY-PARTS'. There are:\n  ${Object.keys(codes).sort().join("\n  ")}\n`,
    );
  });
});

describe("mappa new", () => {
  it("makes a release and a return that can be built, and never touches what is there", async () => {
    const folder = userFolder();
    const release = await mappa(folder, "new", "release", "2032/33");
    const form = await mappa(folder, "new", "return", "2032-33", "Metropolitan Police", "--format", "yaml");
    const made = filesBelow(join(folder, "data/releases/2032-33"));
    expect(made.filter((name) => !name.endsWith(".md"))).toEqual([
      "history.csv",
      "release.yaml",
      "returns/london.yaml",
    ]);
    expect(made).toContain("narrative/london/foreword.md");
    const read = () => made.map((name) => readFileSync(join(folder, "data/releases/2032-33", name), "utf8"));
    const before = read();
    const again = await mappa(folder, "new", "release", "2032/33");
    const formAgain = await mappa(folder, "new", "return", "2032/33", "london");
    expect(read()).toEqual(before);
    const history = await mappa(folder, "new", "history", "2032-33");
    expect(read()).toEqual(before);
    // A form without a figure is no return, and nothing can be made of it.
    const empty = await mappa(folder, "build", "2032-33", "--format", "html");
    const path = join(folder, "data/releases/2032-33/returns/london.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("not available\n", "0\n"));
    const built = await mappa(folder, "build", "2032-33", "--format", "html");
    expectTold("new", release, form, again, formAgain, history, empty, built);
    expect(filesBelow(join(folder, "output/2032-33"))).toContain("london.html");
  });

  it("makes what has no findings but of what is still to come, with its examples in force too", async () => {
    const folder = userFolder();
    await mappa(folder, "new", "release", "2032/33");
    await mappa(folder, "new", "return", "2032-33", "suffolk", "--format", "yaml");
    const codes = async () => {
      const { output } = await mappa(folder, "check", "2032-33", "--format", "json");
      const findings = JSON.parse(output) as { severity: string; code: string }[];
      return [...new Set(findings.map(({ severity, code }) => `${severity} ${code}`))].sort();
    };
    const ofRelease = ["note PLACEHOLDER-LEFT", "note POPULATION-MISSING", "note RETURN-MISSING"];
    expect(await codes()).toEqual([...ofRelease, "note RETURN-UNTOUCHED"]);
    const form = join(folder, "data/releases/2032-33/returns/suffolk.yaml");
    writeFileSync(form, readFileSync(form, "utf8").replaceAll("not available\n", "0\n"));
    const toCome = [
      "note LEAFLET-PROMISE",
      "note NARRATIVE-MISSING",
      ...ofRelease,
      "note SIGN-OFF-MISSING",
      "query HISTORY-MISSING",
      "query QUERY-STOPPED",
    ];
    expect(await codes()).toEqual(toCome);
    const path = join(folder, "data/releases/2032-33/release.yaml");
    const template = readFileSync(path, "utf8");
    // Whether the mark is taken out alone or with a space behind it.
    for (const mark of [/^#(?= {2}|designation)/gm, /^# (?= )|^#(?=designation)/gm]) {
      const filled = template.replace(/(?: \[\]| \{\})(?=\n# {2})/g, "").replace(mark, "");
      expect(filled).not.toMatch(/contacts: [[{]/);
      writeFileSync(path, filled);
      expect(await codes()).toEqual(["note EXPLANATION-UNUSED", ...toCome]);
    }
  });
});
