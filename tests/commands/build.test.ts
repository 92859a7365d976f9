import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectTold, filesBelow, mappa, userFolder } from "./run.ts";

const html = ["--format", "html"];

describe("mappa build", () => {
  it("makes every report as HTML and PDF with the data of its tables, says what was left out, and is made the same again", async () => {
    const folder = userFolder();
    const first = await mappa(folder, "build");
    expectTold("build", first);
    const made = filesBelow(join(folder, "output"));
    const data = made.filter((name) => name.endsWith(".csv"));
    const tables = (report: string) => data.filter((name) => name.startsWith(`2031-32/${report}.`));
    expect(tables("kent").length).toBeGreaterThan(1);
    expect(tables("suffolk").length).toBeGreaterThan(1);
    expect(tables("england-and-wales").length).toBeGreaterThan(1);
    expect(made.filter((name) => !data.includes(name))).toEqual([
      "2031-32/england-and-wales.html",
      "2031-32/england-and-wales.pdf",
      "2031-32/index.html",
      "2031-32/kent.html",
      "2031-32/kent.pdf",
      "2031-32/release.json",
      "2031-32/statements.html",
      "2031-32/suffolk.html",
      "2031-32/suffolk.pdf",
      "index.html",
    ]);
    const read = () => made.map((name) => readFileSync(join(folder, "output", name)));
    const bytes = read();
    expect((await mappa(folder, "build", "2031/32")).code).toBe(0);
    expect(filesBelow(join(folder, "output"))).toEqual(made);
    expect(read().every((content, index) => content.equals(bytes[index]!))).toBe(true);
  });

  it("makes the areas named, by any name, and later adds others beside them", async () => {
    const folder = userFolder();
    const both = await mappa(folder, "build", "2031-32", "--area", "KENT", "Suffolk Constabulary", ...html);
    const one = await mappa(folder, "build", "--area", "kent", ...html, "--output", "elsewhere");
    const other = await mappa(folder, "build", "--area", "suffolk", ...html, "--output", "elsewhere");
    expectTold("build-areas", both, one, other);
    const made = [
      "2031-32/index.html",
      "2031-32/kent.html",
      "2031-32/release.json",
      "2031-32/statements.html",
      "2031-32/suffolk.html",
      "index.html",
    ];
    expect(filesBelow(join(folder, "output"))).toEqual(made);
    expect(filesBelow(join(folder, "elsewhere"))).toEqual(made);
    const index = readFileSync(join(folder, "elsewhere/index.html"), "utf8");
    expect(index).toContain("2031-32/kent.html");
    expect(index).toContain("2031-32/suffolk.html");
  });

  it("adds files of another format to those that are there, and their links stay", async () => {
    const folder = userFolder();
    const read = (name: string) => readFileSync(join(folder, "output", name), "utf8");
    expect((await mappa(folder, "build")).code).toBe(0);
    const before = filesBelow(join(folder, "output"));
    const filesOf = () => {
      const summary = JSON.parse(read("2031-32/release.json")) as {
        areas: { slug: string; files: object }[];
      };
      return summary.areas.find(({ slug }) => slug === "kent")!.files;
    };
    const usual = {
      html: ["2031-32/kent.html"],
      pdf: ["2031-32/kent.pdf"],
      csv: expect.arrayContaining(before.filter((name) => /kent\..*\.csv$/.test(name))),
    };
    expect(filesOf()).toEqual(usual);
    expect((await mappa(folder, "build", "--format", "png")).code).toBe(0);
    const after = filesBelow(join(folder, "output"));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.some((name) => name.endsWith(".png"))).toBe(true);
    const pictures = after.filter((name) => /kent-.*\.png$/.test(name));
    expect(filesOf()).toEqual({ ...usual, png: expect.arrayContaining(pictures) });
    expect(read("index.html")).toContain("2031-32/kent.html");
    expect((await mappa(folder, "build")).code).toBe(0);
    expect(filesBelow(join(folder, "output"))).toEqual(before);
  });

  it("makes every format twice over, and lists each file in release.json", async () => {
    const folder = userFolder();
    const every = ["--format", "html,pdf,csv,json,png"];
    expect((await mappa(folder, "build", ...every)).code).toBe(0);
    const made = filesBelow(join(folder, "output"));
    for (const ending of ["html", "pdf", "csv", "json", "png"])
      expect(made.some((name) => name.startsWith("2031-32/kent") && name.endsWith(`.${ending}`))).toBe(true);
    const text = readFileSync(join(folder, "output/2031-32/release.json"), "utf8");
    for (const name of made) if (!/index|release/.test(name)) expect(text).toContain(`"${name}"`);
    expect((await mappa(folder, "build", ...every)).code).toBe(0);
    expect(filesBelow(join(folder, "output"))).toEqual(made);
    expect(readFileSync(join(folder, "output/2031-32/release.json"), "utf8")).toBe(text);
  });

  it("takes the link from an area whose report can no longer be made", async () => {
    const folder = userFolder();
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    const path = join(folder, "data/releases/2031-32/returns/kent.yaml");
    writeFileSync(path, "area: Kent\nyear: 2031/32\nfigures:\n  notification-revoked: 1,204\n");
    expect((await mappa(folder, "build", "--format", "json")).code).toBe(1);
    const index = readFileSync(join(folder, "output/index.html"), "utf8");
    expect(index).not.toContain("2031-32/kent.html");
    expect(index).toContain("2031-32/suffolk.html");
    expect(index).toContain("What was sent has an error");
  });

  it("leads to PDF alone, and says where neither HTML nor PDF was made", async () => {
    const folder = userFolder();
    expect((await mappa(folder, "build", "--format", "json")).code).toBe(0);
    const none = readFileSync(join(folder, "output/index.html"), "utf8");
    expect(none).toMatch(/<dt>Not made as HTML or PDF<\/dt>\s*<dd>Kent, Suffolk<\/dd>/);
    expect(none).not.toMatch(/National report|No reason/);
    expect((await mappa(folder, "build", "--format", "pdf")).code).toBe(0);
    const pdf = readFileSync(join(folder, "output/index.html"), "utf8");
    expect(pdf).toContain('href="2031-32/england-and-wales.pdf"');
    expect(pdf).toContain('href="2031-32/kent.pdf"');
    expect(pdf).not.toContain("Not made as HTML or PDF");
  });

  it("keeps how many findings the release has where only one area is made again", async () => {
    const folder = userFolder();
    const counts = () => {
      const text = readFileSync(join(folder, "output/2031-32/release.json"), "utf8");
      return (JSON.parse(text) as { findings: { notes: number } }).findings;
    };
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    const whole = counts();
    expect((await mappa(folder, "build", "--area", "kent", ...html)).output).not.toContain(
      `  ${whole.notes}\n`,
    );
    expect(counts()).toEqual(whole);
  });

  it("keeps releases that were made before in the index, and passes over folders of others", async () => {
    const folder = userFolder();
    const summary = {
      id: "2030-31",
      title: "MAPPA annual reports 2030/31",
      areas: [{ name: "Kent", slug: "kent", html: "2030-31/kent.html" }],
      findings: { errors: 0, queries: 0, notes: 0 },
    };
    const before: Record<string, string> = {
      "2030-31/release.json": JSON.stringify(summary),
      "2030-31/kent.html": "earlier",
      "photographs/release.json": "{}",
    };
    for (const [path, content] of Object.entries(before)) {
      mkdirSync(join(folder, "output", path, ".."), { recursive: true });
      writeFileSync(join(folder, "output", path), content);
    }
    expect((await mappa(folder, "build", "--area", "kent", ...html)).code).toBe(0);
    const index = readFileSync(join(folder, "output/index.html"), "utf8");
    expect(index).toContain("2030-31/kent.html");
    expect(index).toContain("2031-32/kent.html");
    expect(index).not.toContain("photographs");
    for (const [path, content] of Object.entries(before))
      expect(readFileSync(join(folder, "output", path), "utf8")).toBe(content);
  });
});

describe("mappa build with errors", () => {
  const bad = "area: Suffolk\nyear: 2031/32\nfigures:\n  notification-revoked: 1,204\n";

  it("makes the report of the good return and not of the bad one", async () => {
    const folder = userFolder({ "data/releases/2031-32/returns/suffolk.yaml": bad });
    const ended = await mappa(folder, "build", ...html);
    expectTold("build-one-bad-return", ended);
    expect(filesBelow(join(folder, "output"))).toEqual([
      "2031-32/england-and-wales.html",
      "2031-32/index.html",
      "2031-32/kent.html",
      "2031-32/release.json",
      "2031-32/statements.html",
      "index.html",
    ]);
  });

  it("says of an area that was not asked for why it has no report", async () => {
    const folder = userFolder({ "data/releases/2031-32/returns/suffolk.yaml": bad });
    expect((await mappa(folder, "build", "--area", "kent", ...html)).code).toBe(0);
    const summary = JSON.parse(readFileSync(join(folder, "output/2031-32/release.json"), "utf8")) as {
      areas: { slug: string; reason?: string }[];
    };
    expect(summary.areas.find(({ slug }) => slug === "suffolk")?.reason).toBe("what was sent has an error");
  });

  it("does not count as made the report of an earlier run that stays because of an error", async () => {
    const folder = userFolder();
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    writeFileSync(join(folder, "data/releases/2031-32/returns/suffolk.yaml"), bad);
    const { output, code } = await mappa(folder, "build", "--area", "kent", "suffolk", ...html);
    expect(code).toBe(1);
    expect(output).toMatch(/^2031-32 .* 1 area +1 /m);
    expect(output).toContain("2031-32: Suffolk (its report is from an earlier run)");
  });

  it("writes nothing where the only return is bad", async () => {
    const folder = userFolder({
      "data/releases/2031-32/returns/suffolk.yaml": bad,
      "data/releases/2031-32/returns/kent.yaml": undefined,
    });
    const all = await mappa(folder, "build", ...html);
    const asked = await mappa(folder, "build", "--area", "suffolk", ...html);
    expectTold("build-only-bad-returns", all, asked);
    expect(filesBelow(join(folder, "output"))).toEqual([]);
  });

  it("writes nothing where a framework is broken, and says where", async () => {
    const path = "data/frameworks/2022-23.yaml";
    const folder = userFolder();
    const framework = readFileSync(join(folder, path), "utf8");
    writeFileSync(
      join(folder, path),
      framework.replace("cell: eligible/category-4/total", "cell: eligible/categry-4"),
    );
    const name = await mappa(folder, "build", ...html);
    writeFileSync(join(folder, path), framework.replace("\ntables:\n", "\ntables:\n\tx: 1\n"));
    const tab = await mappa(folder, "build", ...html);
    expectTold("build-broken-framework", name, tab);
    expect(filesBelow(join(folder, "output"))).toEqual([]);
  });

  it("leaves an area without its report where only its text is bad", async () => {
    const folder = userFolder({ "data/releases/2031-32/narrative/kent/plans.md": "<b>Plans</b>\n" });
    const ended = await mappa(folder, "build", ...html);
    expectTold("build-bad-text", ended);
    expect(filesBelow(join(folder, "output/2031-32"))).not.toContain("kent.html");
    expect(filesBelow(join(folder, "output/2031-32"))).toContain("suffolk.html");
  });
});

describe("mappa build where it cannot write", () => {
  it("says so in one line and leaves what is there as it was", async () => {
    const folder = userFolder({ "a-file": "mine" });
    const file = await mappa(folder, "build", "--area", "kent", ...html, "--output", "a-file");
    expectTold("build-cannot-write", file);
    expect(readFileSync(join(folder, "a-file"), "utf8")).toBe("mine");
  });

  it("does not carry over what a run that was killed has left behind", async () => {
    const dead = `${hostname().replace(/[^A-Za-z0-9-]/g, "-")}.999999999.1.1`;
    const folder = userFolder({
      [`output/.mappa/${dead}/new/2031-32/stale.html`]: "old",
      [`output/.mappa/lock/${dead}`]: "",
    });
    expect((await mappa(folder, "build", ...html)).code).toBe(0);
    expect(filesBelow(join(folder, "output")).filter((name) => /stale|mappa/.test(name))).toEqual([]);
  });
});
