import { expect, test } from "vitest";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const details = (publication: string) =>
  `kind: live\nyear: 2018/19\nframework: 2015-16\nstatus: final\npublisher: A publisher\npublication: ${publication}\n`;

test.each([
  ["2032-13-45 99:99", false],
  ["2031-02-29 09:30", false],
  ["2032-10-28 24:00", false],
  ["2032-10-28 09:60", false],
  ["28 October 2032", false],
  ["2032-02-29 09:30", true],
  ["2032-10-28 23:59", true],
  // Clocks in London go forward at 01:00 on 28 March, and back at 02:00 on 31 October.
  ["2032-03-28 01:30", false],
  ["2032-03-28 02:00", true],
  ["2032-10-31 01:30", false],
  ["2032-10-31 02:00", true],
])("the time of publication %s is taken: %s", async (publication, taken) => {
  const { releases, findings } = await loadMade({ files: { "release.yaml": details(publication) } });
  expect(releases.length === 1).toBe(taken);
  if (!taken)
    expect(findings.map(told)).toMatchObject([
      { code: "RELEASE-SHAPE", location: { file: "releases/made/release.yaml", line: 6 } },
    ]);
});
