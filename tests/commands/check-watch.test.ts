import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkWatch } from "../../src/commands/check-watch.ts";
import { differences } from "../../src/commands/finding-differences.ts";
import type { memoryFiles } from "../../src/files/memory.ts";
import { found } from "../../src/findings/found.ts";
import { readers } from "../../src/returns/reading/readers.ts";
import { readingCaches } from "../../src/returns/reading/reading-caches.ts";
import type { Opening } from "../../src/workbook/read/opened.ts";
import { runWith } from "../support/commands.ts";
import { madeData } from "../support/project.ts";
import { program, userFolder } from "./run.ts";

const returnOf = (area: string, total: number) =>
  `area: ${area}\nyear: 2018/19\nfigures:\n  eligible:\n    category-1: { level-1: 820, level-2: 10, level-3: 0, total: ${total} }\n`;
const kent = "releases/made/returns/kent.yaml";

/** Everything that is printed after the first check, while one step is done a wait; then the waiting is ended. */
async function watched(
  steps: readonly ((data: ReturnType<typeof memoryFiles>) => unknown)[],
  areas: readonly string[] = [],
): Promise<{ code: number; told: string }> {
  const data = madeData({
    files: { "returns/kent.yaml": returnOf("Kent", 830), "returns/essex.yaml": returnOf("Essex", 830) },
  }) as ReturnType<typeof memoryFiles>;
  const ending = new AbortController();
  const left = [...steps];
  const wait = async () => {
    const step = left.shift();
    if (step) await step(data);
    else ending.abort();
  };
  const { code, output } = await runWith(data, (environment) =>
    checkWatch({ releases: ["made"], areas }, environment, { wait, signal: ending.signal }),
  );
  const [, told = ""] = output.split("Ctrl-C ends it.");
  return { code, told };
}

const nothing = () => {};

describe("mappa check --watch", () => {
  it("tells what is new when a file was saved, and what is gone when it was mended, and ends with 0", async () => {
    const { code, told } = await watched([
      (data) => data.write(kent, returnOf("Kent", 803)),
      nothing,
      (data) => data.write(kent, returnOf("Kent", 830)),
      nothing,
      nothing,
    ]);
    expect(code).toBe(0);
    const [, first, second, ...others] = told.split(/(?=changed: )/);
    expect(others).toEqual([]);
    expect(first).toContain(`changed: ${kent}`);
    expect(first).toMatch(/query QUERY-PARTS {2}\S+kent\.yaml:5/);
    expect(first).toMatch(/^1 new, 0 gone\. /m);
    expect(second).toMatch(/^No longer found:\n {2}query QUERY-PARTS {2}\S+kent\.yaml/m);
    expect(second).toMatch(/^0 new, 1 gone\. /m);
  });

  it("tells nothing of other areas than those asked for", async () => {
    const { told } = await watched(
      [(data) => data.write(kent, returnOf("Kent", 803)), nothing, nothing],
      ["essex"],
    );
    expect(told).toContain(`changed: ${kent}`);
    expect(told).toMatch(/^0 new, 0 gone\. /m);
  });

  it("is not ended by what is half written, gone, or cannot be read", async () => {
    const { code, told } = await watched([
      (data) => data.write(kent, "area: Kent\nfigures: {"),
      nothing,
      (data) => data.remove("releases/made"),
      nothing,
      async (data) => {
        const whole = madeData({ files: { "returns/kent.yaml": returnOf("Kent", 830) } });
        for (const name of ["release.yaml", "returns/kent.yaml"])
          await data.write(`releases/made/${name}`, (await whole.readText(`releases/made/${name}`))!);
      },
      nothing,
      nothing,
    ]);
    expect(code).toBe(0);
    expect(told).toContain("error YAML-SYNTAX");
    expect(told).toMatch(/There (?:is no release|are no releases)/);
    expect(told.match(/^\d+ new, \d+ gone\. /gm)).toHaveLength(2);
  });

  it("sees a change of what all releases share in returns that did not change", async () => {
    const { told } = await watched([
      async (data) => {
        const text = (await data.readText("reference/areas.csv"))!;
        await data.write("reference/areas.csv", text.replaceAll("Kent", "Kentish"));
      },
      nothing,
      nothing,
    ]);
    expect(told).toContain("changed: reference/areas.csv");
    expect(told).toMatch(/^[1-9]\d* new, /m);
  });
});

describe("findings of two checks", () => {
  const at = (line: number) => ({ area: "kent", location: { file: "kent.yaml", line, excerpt: `${line}` } });
  const query = (line: number, stated = 4) =>
    found("QUERY-PARTS", { label: "Offenders", parts: [1, 2], sum: 3, stated }, at(line));

  it("are the same on another line, and others with another figure", () => {
    expect(differences([query(5)], [query(6)])).toEqual({ appeared: [], gone: [] });
    expect(differences([query(5)], [query(5, 5)])).toEqual({ appeared: [query(5, 5)], gone: [query(5)] });
  });

  it("are counted where one is found twice", () => {
    expect(differences([query(5)], [query(5), query(9)])).toEqual({ appeared: [query(9)], gone: [] });
  });

  it("are others once a query is accepted", () => {
    const accepted = { ...query(5), explanation: { text: "So it is.", accepted: true } };
    expect(differences([query(5)], [accepted])).toEqual({ appeared: [accepted], gone: [query(5)] });
  });
});

describe("what was read of files that did not change", () => {
  it("is not read again, and is once something else that it depends on has changed", async () => {
    let reads = 0;
    const counting = readers.map((each) => ({
      ...each,
      read: (sent: Parameters<typeof each.read>[0]) => {
        reads += 1;
        return each.read(sent);
      },
    }));
    const caches = readingCaches(undefined, counting);
    const { loadProject } = await import("../../src/releases/load.ts");
    const { readReturns } = await import("../../src/returns/reading/read.ts");
    const { templates } = await import("../support/project.ts");
    const load = async (total: number) => {
      const files = {
        "returns/kent.yaml": returnOf("Kent", 830),
        "returns/essex.yaml": returnOf("Essex", total),
      };
      const project = await loadProject(madeData({ files }), templates, { releases: ["made"] });
      return readReturns(project, project.releases[0]!, caches.readers);
    };
    const first = await load(830);
    expect(reads).toBe(2);
    expect(await load(830)).toEqual(first);
    expect(reads).toBe(2);
    await load(831);
    expect(reads).toBe(3);
    caches.forgetReturns();
    await load(831);
    expect(reads).toBe(5);
  });

  it("is a workbook by its content; what was stopped is tried again", async () => {
    let opened = 0;
    const answers: Opening[] = [{ fault: { what: "stopped", limit: "time" } }, { fault: { what: "binary" } }];
    const caches = readingCaches(async () => answers[opened++]!, []);
    const open = () => caches.openWorkbook!(new Uint8Array([0x50, 0x4b, 1]));
    expect((await open()).fault?.what).toBe("stopped");
    expect((await open()).fault?.what).toBe("binary");
    expect((await open()).fault?.what).toBe("binary");
    expect(opened).toBe(2);
  });
});

describe("the built command", () => {
  it("goes on until Ctrl-C, and says what a saved file has changed", async () => {
    const folder = userFolder();
    const path = join(folder, "data/releases/2031-32/returns/kent.yaml");
    const child = spawn(process.execPath, [program, "check", "2031-32", "--area", "kent", "--watch"], {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "" },
    });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    let output = "";
    let told = () => {};
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      told();
    });
    /** Waits for words, however long the machine takes. */
    const until = (words: string) =>
      new Promise<void>((done, fail) => {
        told = () => {
          if (output.includes(words)) done();
        };
        told();
        ended.then(() => fail(new Error(`it ended without '${words}':\n${output}`)));
      });
    await until("Ctrl-C ends it.");
    writeFileSync(path, readFileSync(path, "utf8").replace(/(level-1: )\d+/, "$112?"));
    await until(" new, ");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    const [, after] = output.split("Ctrl-C ends it.");
    expect(after).toContain("changed: data/releases/2031-32/returns/kent.yaml");
    expect(after).toMatch(/error FIGURE-/);
  });

  it("tells what is watched as text only", async () => {
    const { mappa } = await import("./run.ts");
    const folder = userFolder();
    expect((await mappa(folder, "check", "--watch", "--format", "json")).code).toBe(2);
    expect((await mappa(folder, "check", "--watch", "--publish")).code).toBe(2);
  });
});
