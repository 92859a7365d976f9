import { expect, it } from "vitest";
import { makeActions } from "../../../src/commands/desk-actions.ts";
import type { Environment } from "../../../src/commands/environment.ts";
import { makeWorkbench } from "../../../src/desk/workbench/make.ts";
import type { Files } from "../../../src/files/files.ts";
import { memoryFiles } from "../../../src/files/memory.ts";
import { english } from "../../../src/words/english/english.ts";
import { madeData, templates } from "../../support/project.ts";

const suffolk = `
area: Suffolk
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, value: '831, of parts 820 + 10 + 0 = 830', text: One person moved. }
`;
const details = "# What we were told.\nexplanations: []   # none yet\n";
const path = "releases/made/release.yaml";
const asked = { release: "made", area: "suffolk", code: "QUERY-PARTS", by: "Head of Statistics" };
const first = { ...asked, cell: "eligible/category-1/total" };
const second = { ...asked, cell: "eligible/category-2/total", text: "Two are counted twice." };

/** What the desk does over a made release, with what stands in its files. */
async function desk(before: (data: Files) => Files = (data) => data) {
  const made = madeData({ details, files: { "returns/suffolk.yaml": suffolk } });
  const data = before(made);
  const environment: Environment = {
    data,
    templates,
    output: memoryFiles(),
    words: english,
    now: () => new Date("2032-10-01T08:30:00Z"),
    print: () => expect.unreachable("nothing is printed in the terminal"),
    progress: () => expect.unreachable("nothing is said in the terminal"),
  };
  const ended = AbortSignal.abort();
  const pace = { wait: async () => {}, signal: ended };
  const workbench = await makeWorkbench({ data, templates, words: english, pace, log: () => {} });
  return { actions: makeActions(environment, workbench), workbench, made };
}

it("accepts an explanation as the command does, and tells open pages of it", async () => {
  const { actions, workbench, made } = await desk();
  const told: string[] = [];
  workbench.onChange(({ paths }) => told.push(...paths));
  expect(await actions.accept(first)).toEqual({
    done: true,
    lines: [`Accepted, in ${path}: QUERY-PARTS of eligible/category-1/total, Suffolk.`],
  });
  expect(await made.readText(path)).toContain("One person moved.");
  expect(told).toEqual([path]);
});

it("says why something cannot be accepted, and changes nothing", async () => {
  const { actions, made } = await desk();
  const before = await made.readText(path);
  const { text: _, ...unexplained } = second;
  for (const each of [unexplained, { ...first, by: " " }, { ...first, area: "atlantis" }]) {
    const result = await actions.accept(each);
    expect(result.done).toBe(false);
    expect(!result.done && result.why.length).toBeGreaterThan(20);
  }
  expect(await made.readText(path)).toBe(before);
});

it("keeps both of two that are accepted at once", async () => {
  const { actions, made } = await desk();
  const results = await Promise.all([actions.accept(first), actions.accept(second)]);
  expect(results.map(({ done }) => done)).toEqual([true, true]);
  const after = await made.readText(path);
  expect(after).toContain("One person moved.");
  expect(after).toContain("Two are counted twice.");
});

it("writes nothing over what somebody else has written meanwhile", async () => {
  let reads = 0;
  const { actions, made } = await desk((data) => ({
    ...data,
    async readBytes(asked, most) {
      // Somebody saves the file after the command has read it twice, and before it is written.
      if (asked === path && ++reads === 3) await data.write(path, `${await data.readText(path)}# By hand.\n`);
      return data.readBytes(asked, most);
    },
  }));
  const result = await actions.accept(first);
  expect(result).toEqual({ done: false, why: expect.stringContaining("changed at the same time") });
  expect(await made.readText(path)).toMatch(/# By hand\.\n$/);
  expect(await made.readText(path)).not.toContain("One person moved.");
});

it("makes an empty return once, with its texts, and hands questions back", async () => {
  const { actions, made } = await desk();
  const result = await actions.newReturn("made", "kent");
  expect(result).toMatchObject({ done: true });
  expect(await made.readText("releases/made/returns/kent.yaml")).toContain("Kent");
  expect(await actions.newReturn("made", "kent")).toMatchObject({ done: false });
  expect(await actions.questions("made", ["suffolk"])).toMatchObject({ done: true });
  const [workbook] = await made.list("releases/made/questions");
  expect(workbook?.name).toBe("suffolk.xlsx");
});

it("makes the PDF file of an area or of the nation, and none where there is none to make", async () => {
  const { actions } = await desk();
  for (const place of ["suffolk", "england-and-wales"]) {
    const bytes = await actions.pdf("made", place);
    expect(new TextDecoder().decode(bytes?.slice(0, 5)), place).toBe("%PDF-");
  }
  expect(await actions.pdf("made", "kent")).toBeUndefined();
  expect(await actions.pdf("made", "__proto__")).toBeUndefined();
  expect(await actions.pdf("none", "suffolk")).toBeUndefined();
});
