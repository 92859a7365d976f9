import { expect, it } from "vitest";
import type { Desk } from "../../../src/desk/context/desk.ts";
import { lastYearOf } from "../../../src/desk/narrative/last-year.ts";
import type { TextPlace } from "../../../src/desk/narrative/place.ts";
import { versionedFiles } from "../../../src/desk/workbench/versions.ts";
import { memoryFiles } from "../../../src/files/memory.ts";

type Kind = "live" | "reconstructed" | "illustrative";

/** What stands beside the review of a release, where the year before is a release with a plan. */
async function beside(kind: Kind, kindBefore: Kind | "unreadable") {
  const release = (year: string, of: Kind) => ({ details: { year, kind: of } });
  const data = memoryFiles(new Map([["releases/2030-31/narrative/suffolk/plans.md", "- find homes\n"]]));
  const workbench = {
    read: versionedFiles(data).read,
    release: async () => (kindBefore === "unreadable" ? undefined : release("2030/31", kindBefore)),
  };
  const place = {
    release: release("2031/32", kind),
    area: "suffolk",
    of: { kind: "area", area: "suffolk" },
    section: { name: "year-in-review" },
  };
  const found = await lastYearOf({ workbench } as unknown as Desk, place as unknown as TextPlace);
  return found?.actions;
}

it.each<[Kind, Kind, boolean]>([
  ["live", "live", true],
  ["live", "illustrative", false],
  ["reconstructed", "illustrative", false],
  ["illustrative", "illustrative", true],
  ["live", "reconstructed", true],
])("beside a %s release stands the plan of a %s one: %s", async (kind, before, isShown) => {
  expect(await beside(kind, before)).toEqual(isShown ? ["find homes"] : undefined);
});

it("nothing stands beside a release where it is not known whether that is invented", async () => {
  expect(await beside("live", "unreadable")).toBeUndefined();
});
