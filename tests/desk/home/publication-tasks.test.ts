import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicationTasks } from "../../../src/desk/home/publication-tasks.ts";
import { showRelease } from "../../../src/desk/home/show-release.ts";
import type { DeskResponse } from "../../../src/desk/http/exchange.ts";
import type { WorkState } from "../../../src/desk/workbench/workbench.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { inTheWay } from "../../../src/status/publication.ts";
import { english } from "../../../src/words/english/english.ts";
import { deskOver } from "../return/served.ts";

const id = "2031-32";
const slow = { timeout: 120_000 };

/** Changes a file of the release before the desk reads it. */
function changed(file: string, from: string | RegExp, to: string) {
  return (folder: string) => {
    const path = join(folder, "releases", id, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
}

async function tasksOver(change?: (folder: string) => void) {
  const { desk } = await deskOver(change);
  const state = (await desk.workbench.state(id)) as WorkState;
  const checklist = await desk.actions.checklist(state);
  const findings: readonly Finding[] = [...state.findings, ...checklist];
  const { ofAreas, ofRelease } = publicationTasks(state, findings, english);
  const all = [...ofAreas, ...ofRelease];
  const left = Object.fromEntries(all.flatMap((each) => (each.done ? [] : [[each.key, each.state]])));
  return { desk, all, left, findings, task: (key: string) => all.find((each) => each.key === key)! };
}

test("name whatever is in the way of publication once, with who has to act and where", slow, async () => {
  const { all, left, findings, task } = await tasksOver();
  expect(left).toEqual({
    send: "1 to do",
    write: "1 to do",
    complete: "1 to do",
    accept: "1 to do",
    kind: "1 to do",
    approvals: "2 to do",
  });
  const counted = all.flatMap(({ places, notes }) => [...places, ...notes]).length;
  expect(counted).toBe(inTheWay(id, findings).length);
  expect(task("send")).toMatchObject({
    who: "Area",
    places: [{ text: "Cumbria", address: "/2031-32/cumbria/return" }],
  });
  expect(task("accept")).toMatchObject({ who: "Directorate" });
  expect(task("accept").places[0]?.address).toBe("/2031-32/norfolk/return#cell-notification-breaches/total");
  expect(task("write").places[0]?.address).toMatch(/^\/2031-32\/lincolnshire\/text\//);
  expect(task("next-release")).toMatchObject({ done: true, state: "Done", notes: [] });
});

test("ask of a release what 'mappa status' asks of it, and say how it is done", slow, async () => {
  const { left, task } = await tasksOver(changed("release.yaml", /^next-release:.*\n/m, ""));
  expect(left).toHaveProperty("next-release", "1 to do");
  expect(task("next-release").notes[0]?.remedy).toContain("next-release: October 2033");
});

test("count many areas with the same to do, and lead to the list of all", slow, async () => {
  const { desk } = await tasksOver();
  const state = (await desk.workbench.state(id)) as WorkState;
  const areas = state.project.areas.slice(0, 8).map(({ name }) => name);
  const finding = {
    code: "RETURN-MISSING",
    severity: "note",
    args: { what: "not-sent", year: "2031/32", areas, of: 42 },
    blocksPublication: true,
    release: id,
  } as unknown as Finding;
  const [send] = publicationTasks(state, [finding], english).ofAreas;
  expect(send).toMatchObject({ state: "8 to do", more: { text: "and 3 more" } });
  expect(send?.places).toHaveLength(5);
  expect(send?.more?.address).toBe("/2031-32/queries?state=in-the-way");
});

test("stand on the page of the release, each with its state", slow, async () => {
  const { desk } = await tasksOver();
  const request = { parameters: { release: id }, query: new URLSearchParams(), body: new Uint8Array() };
  const response = (await showRelease(request, desk)) as Extract<DeskResponse, { kind: "page" }>;
  expect(response.html).toContain("Before publication: 6 tasks left");
  expect(response.html).toContain("mappa approve");
  expect(response.html).toContain(english.desk.home.tasks.checks.contacts);
});
