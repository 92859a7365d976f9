import { expect, it } from "vitest";
import { statusLines } from "../../src/commands/status-text.ts";
import { statusSheet } from "../../src/render/status/status-sheet.ts";
import { statusOf } from "../../src/status/status-of.ts";
import { english } from "../../src/words/english/english.ts";
import { everyState } from "../support/every-state.ts";

const now = new Date("2033-09-01T08:30:00Z");

/** The status where the return of an area came in a form of some version. */
async function withForm(current: boolean) {
  const { project, prepared } = await everyState();
  const received = prepared.received.map((each) =>
    each.area === "wiltshire" ? { ...each, format: "xlsx" as const, form: { version: "2", current } } : each,
  );
  return statusOf({ ...prepared, received, project, findings: prepared.findings, now });
}

it("marks a form that is not the current one, and explains the mark only where it stands", async () => {
  const lines = async (current: boolean) =>
    statusLines({ release: "2032-33", status: await withForm(current) }, undefined, english);
  const old = await lines(false);
  expect(old.find((line) => line.startsWith("Wiltshire"))).toContain(" xlsx* ");
  expect(old).toContain("* is not the current form.");
  const now = await lines(true);
  expect(now.find((line) => line.startsWith("Wiltshire"))).toContain(" xlsx ");
  expect(now.join("\n")).not.toContain("*");
});

it("has a column for the version of forms only where a form has one", async () => {
  const headings = (status: Awaited<ReturnType<typeof withForm>>) =>
    statusSheet(status, undefined, english, now, "page").areas.columns.map(({ heading }) => heading);
  const { project, prepared } = await everyState();
  const without = statusOf({ ...prepared, project, findings: prepared.findings, now });
  expect(headings(without)).not.toContain("Form");
  expect(headings(await withForm(false))).toContain("Form");
});
