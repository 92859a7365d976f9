import { expect, test } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import { printLocation } from "../../src/figures/location.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Received } from "../../src/returns/return.ts";
import { project, releaseOf } from "./project.ts";

const modified = new Date("2032-07-01T10:00:00Z");

function receivedOf(text: string, file = "suffolk.yaml"): readonly Received[] {
  const bytes = new TextEncoder().encode(text);
  return readReturns(project, releaseOf([{ file, bytes, modified }])).received ?? [];
}

function written(received: Received | undefined): string[] {
  return (received?.written ?? []).map(
    ({ cell, text, location }) => `${cellId(cell)} = ${text} (${printLocation(location)})`,
  );
}

const whole = `area: Suffolk
year: 2031/32
status: provisional
figures:
  eligible:
    category-1: { level-1: 820, level-2: 1,204, level-3: not available }
  notification-revoked: <5
explanations: [{ code: QUERY-OUTLIER, cell: eligible, value: '820, after 2', text: A prison opened. }]
sign-off: { police: { name: A. Officer, post: Chief } }
`;

test("what a return says is kept as it was written, also where it is refused", () => {
  const received = receivedOf(whole.replace("1,204", "'1,204'"));
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ area: "suffolk", file: "suffolk.yaml", format: "yaml", modified });
  expect(received[0]).toMatchObject({ status: "provisional", remarks: [] });
  expect(written(received[0])).toEqual([
    "eligible/category-1/level-1 = 820 (suffolk.yaml:6:28)",
    "eligible/category-1/level-2 = 1,204 (suffolk.yaml:6:42)",
    "eligible/category-1/level-3 = not available (suffolk.yaml:6:60)",
    "notification-revoked = <5 (suffolk.yaml:7:25)",
  ]);
  expect(received[0]?.explanations).toMatchObject([{ code: "QUERY-OUTLIER", text: "A prison opened." }]);
  expect(received[0]?.signOff).toMatchObject([{ agency: "police", name: "A. Officer", post: "Chief" }]);
});

test("each part is kept that can be read where another cannot", () => {
  const broken = whole
    .replace("status: provisional", "status: perhaps")
    .replace("'820, after 2', text: A prison opened.", "'820, after 2', word: A prison opened.")
    .replace("post: Chief", "rank: Chief")
    .replace("1,204", "1204");
  const [received] = receivedOf(broken);
  expect(received).not.toHaveProperty("status");
  expect(received?.explanations).toEqual([]);
  expect(received?.signOff).toMatchObject([{ agency: "police", name: "A. Officer", post: "" }]);
  expect(written(received)).toContain("eligible/category-1/level-2 = 1204 (suffolk.yaml:6:42)");
});

test("a file that is no YAML is received of the area that it names, and of nobody where it names none", () => {
  expect(receivedOf("area: Suffolk\nfigures: [\n")).toMatchObject([{ area: "suffolk", written: [] }]);
  expect(receivedOf("area: Nowhere\nfigures: {}\n")).toEqual([]);
});
