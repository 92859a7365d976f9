import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTheWay } from "../../../src/status/publication.ts";
import { english } from "../../../src/words/english/english.ts";
import { slow, tasksOver } from "./tasks-over.ts";

const id = "2031-32";

/** Changes a file of the release before the desk reads it. */
function changed(file: string, from: string | RegExp, to: string) {
  return (folder: string) => {
    const path = join(folder, "releases", id, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
}

test("name whatever is in the way of publication, with who has to act and where", slow, async () => {
  const { all, left, findings, task } = await tasksOver();
  const counted = all.flatMap(({ places, notes }) => [...places, ...notes]).length;
  expect(counted).toBe(inTheWay(id, findings).length);
  expect(left).toEqual({
    send: "1 to do",
    mend: "Waits for 1 return",
    answer: "Waits for 1 return",
    write: "1 to do",
    sign: "Waits for 1 return",
    complete: "1 to do",
    accept: "1 to do",
    kind: "1 to do",
    approvals: "2 to do",
  });
  expect(task("send")).toMatchObject({
    who: "Area",
    places: [{ text: "Cumbria", address: "/2031-32/cumbria/return" }],
  });
  expect(task("accept")).toMatchObject({ who: "Directorate", waits: "Waits for 1 return" });
  expect(task("accept").places[0]?.address).toBe("/2031-32/norfolk/return#cell-notification-breaches/total");
  expect(task("write").places[0]?.address).toMatch(/^\/2031-32\/lincolnshire\/text\//);
  expect(task("next-release")).toMatchObject({ done: true, state: "Done", notes: [] });
});

test("ask of a release what 'mappa status' asks of it, and say how it is done", slow, async () => {
  const { left, task } = await tasksOver(changed("release.yaml", /^next-release:.*\n/m, ""));
  expect(left).toHaveProperty("next-release", "1 to do");
  expect(task("next-release").notes[0]?.remedy).toContain("next-release: October 2033");
});

test(
  "lead to the list of queries where one of England and Wales is to be decided, and name it",
  slow,
  async () => {
    const { html, task } = await tasksOver((folder) => {
      const text = "area: England and Wales\nyear: 2031/32\nfigures:\n  notification-revoked: 1\n";
      writeFileSync(join(folder, "releases", id, "returns/england-and-wales.yaml"), text);
    });
    expect(task("answer").places).toContainEqual({
      text: expect.stringMatching(/^England and Wales: /),
      address: expect.stringMatching(/^\/2031-32\/queries\?state=open&area=england-and-wales&code=QUERY-/),
    });
    const page = await html();
    expect(page).toContain("All (43)");
    expect(page).toContain('<caption id="areas-caption">Areas, and England and Wales</caption>');
  },
);

test("stand on the page of the release, each with its state", slow, async () => {
  const { html } = await tasksOver();
  const page = await html();
  expect(page).toContain("Before publication: 9 tasks left");
  expect(page).toContain("Waits for 1 return");
  expect(page).toContain("mappa approve");
  expect(page).toContain(english.desk.home.tasks.checks.contacts);
  expect(page).toContain('<caption id="areas-caption">Areas</caption>');
});
