import { expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { sayFinding } from "../../../src/words/say-finding.ts";
import { freshRelease } from "./fresh-release.ts";
import { slow, tasksOver } from "./tasks-over.ts";

const live = "2032-33";

test("call nothing done of a release for which nothing was sent and nothing filled in", slow, async () => {
  const { left, task, all } = await tasksOver(await freshRelease(), live);
  expect(left).toEqual({
    send: "42 to do",
    mend: "Waits for 42 returns",
    answer: "Waits for 42 returns",
    write: "336 to do",
    sign: "Waits for 42 returns",
    complete: "1 to do",
    accept: "Waits for 42 returns",
    day: "1 to do",
    "next-release": "1 to do",
    access: "2 to do",
    contacts: "2 to do",
    approvals: "2 to do",
  });
  expect(all.filter(({ done }) => done).map(({ key }) => key)).toEqual(["kind", "statements"]);
  expect(task("send").places).toHaveLength(5);
  expect(task("send").more).toEqual({ text: "and 37 more", address: "/2032-33/queries?state=in-the-way" });
  expect(task("write").more).toEqual({ text: "and 331 more", address: "/2032-33#areas-caption" });
});

test("name each text that is to be replaced once, at the line that is about it", slow, async () => {
  const { html, task, all, findings } = await tasksOver(await freshRelease(), live);
  const notesOf = (key: string) => task(key).notes.map(({ problem }) => problem.split(" stands")[0]);
  expect(notesOf("day")).toEqual(["The time of publication is 00:00, as the template prints it."]);
  expect(notesOf("next-release")).toEqual(["'[month and year]'"]);
  expect(notesOf("access")).toEqual(["'[post]'", "'[why it cannot wait]'"]);
  expect(notesOf("complete")).toEqual(["'[who publishes the report]'"]);
  expect(task("complete").places).toEqual([]);
  expect(task("complete").notes[0]?.where).toMatch(/2032-33\/release\.yaml:\d+:\d+$/);
  const left = findings
    .filter(({ code }) => code === "PLACEHOLDER-LEFT")
    .map((each) => sayFinding(english, each));
  const told = all.flatMap(({ notes }) => notes);
  for (const { problem, remedy } of left) {
    expect(told.filter((each) => each.problem === problem && each.remedy === remedy)).toHaveLength(1);
  }
  expect(await html()).toContain("&#x27;[who publishes the report]&#x27; stands in the place of words");
});

test("call a check of a release done once its own text is replaced, whatever else is not", slow, async () => {
  const filled = await freshRelease((text) => text.replace("[month and year]", "October 2034"));
  const { task } = await tasksOver(filled, live);
  expect(task("next-release").done).toBe(true);
  expect(task("access").done).toBe(false);
});

test(
  "name what is to be replaced among the contacts of an area at the contacts, and no return",
  slow,
  async () => {
    const contacts = "area-contacts: { suffolk: [{ agency: Police, lines: ['[name of the unit]'] }] }";
    const { task } = await tasksOver(
      await freshRelease((text) => text.replace("area-contacts: {}", contacts)),
      live,
    );
    expect(task("contacts").notes.map(({ problem }) => problem.slice(0, 20))).toContain(
      "'[name of the unit]'",
    );
    expect(task("complete").places).toEqual([]);
  },
);

test("count an area once whose return came as it was given out", slow, async () => {
  const { left, task } = await tasksOver(await freshRelease(), live, ["gwent"]);
  expect(left).toMatchObject({ send: "42 to do", mend: "Waits for 42 returns", sign: "1 to do" });
  expect(task("sign").places[0]?.address).toBe("/2032-33/gwent/sign-off");
});
