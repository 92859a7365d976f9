import { describe, expect, test } from "vitest";
import { type Made, make } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

const areaRows = (count: number, status = "") =>
  names.slice(0, count).flatMap((name) => [`${name},2018/19,eligible,category-1,,,100,,${status}`]);

const { statistics } = await make({});
const names = statistics.project.areas.map(({ name }) => name);

/** What the cover of a report says of status and coverage. */
async function cover(made: Made, place = "national"): Promise<Record<string, string>> {
  const { document } = reportOf(await make(made), place);
  return Object.fromEntries(document.cover!.facts.map(({ label, text }) => [label, text]));
}

describe("the cover of a report of several areas", () => {
  test("says final of final returns of all areas, and how many of them are incomplete", async () => {
    const all = await cover({ rows: areaRows(42) });
    expect([all["Status"], all["Coverage"]]).toEqual(["Final", "42 of 42 areas, 42 of them incomplete"]);
  });

  test("never says final where an area is missing or one figure is provisional", async () => {
    const some = await cover({ rows: areaRows(5) });
    expect([some["Status"], some["Coverage"]]).toEqual([
      "Provisional: 37 of 42 areas are missing",
      "5 of 42 areas, 5 of them incomplete",
    ]);
    const one = await cover({
      rows: [...areaRows(42), `${names[0]},2018/19,eligible,category-2,,,5,,provisional`],
    });
    expect(one["Status"]).toBe("Provisional: 1 of 42 areas has sent provisional figures");
  });

  test("counts all three, and calls all provisional what is", async () => {
    expect((await cover({ rows: areaRows(41, "provisional") }))["Status"]).toBe(
      "Provisional: 41 of 42 areas have sent provisional figures and 1 is missing",
    );
    const rows = [...areaRows(40, "final"), `${names[40]},2018/19,eligible,category-1,,,5,,provisional`];
    expect(
      (await cover({ rows: [...rows.slice(1), `${names[0]},2018/19,eligible,category-1,,,5,,revised`] }))[
        "Status"
      ],
    ).toBe("Provisional: 1 of 42 areas has sent provisional figures, 1 is missing and 1 has revised figures");
  });

  test("says by how many figures are revised", async () => {
    const rows = [...areaRows(42).slice(1), `${names[0]},2018/19,eligible,category-1,,,5,,revised`];
    expect((await cover({ rows }))["Status"]).toBe("Revised: 1 of 42 areas has revised figures");
  });
});

describe("the cover of an area's report", () => {
  const yaml = (lines: string) => ({
    files: {
      "returns/kent.yaml": `area: Kent\nyear: 2018/19\nfigures: { notification-revoked: 5 }\n${lines}`,
    },
  });

  test("goes by its own return, and says how many figures are missing", async () => {
    expect((await cover(yaml("status: final\n"), "kent"))["Status"]).toMatch(/^Final: \d+ figures missing$/);
    expect((await cover(yaml("status: provisional\n"), "kent"))["Status"]).toMatch(/^Provisional: /);
    expect((await cover(yaml("status: final\nrevised: [notification-revoked]\n"), "kent"))["Status"]).toMatch(
      /^Revised: 1 figure revised since first sent and \d+ figures missing$/,
    );
  });
});
