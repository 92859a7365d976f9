import { expect, test } from "vitest";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const head = "kind: live\nyear: 2018/19\nframework: 2015-16\n";
const sound = { status: "final", publisher: "A publisher", publication: "2019-10-28 09:30" };

/** What is said of a release with some of its lines changed. */
async function said(changes: Readonly<Record<string, string>>, more = ""): Promise<string[]> {
  const lines = Object.entries({ ...sound, ...changes }).map(([name, value]) => `${name}: ${value}\n`);
  const { findings } = await loadMade({ files: { "release.yaml": `${head}${lines.join("")}${more}` } });
  return findings.map(told).map(({ code, location, problem }) => `${code}:${location?.line} ${problem}`);
}

test("a release without a fault has none", async () => {
  expect(await said({})).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  [
    "a day that does not exist",
    { publication: "2032-02-30 09:30" },
    "RELEASE-SHAPE:6 'publication' is wrong: is not in the calendar or on the clock.",
  ],
  [
    "a time that does not exist",
    { publication: "2019-10-28 25:61" },
    "RELEASE-SHAPE:6 'publication' is wrong: is not in the calendar or on the clock.",
  ],
  [
    "a time in words",
    { publication: "soon" },
    "RELEASE-SHAPE:6 'publication' is wrong: must be a date and time in London such as 2032-10-28 09:30.",
  ],
  [
    "a day within its year",
    { publication: "2019-01-28 09:30" },
    "RELEASE-RULE:6 The figures of 2018/19 cannot be published on 2019-01-28: the year had not ended.",
  ],
  [
    "the last day of its year",
    { publication: "2019-03-31 09:30" },
    "RELEASE-RULE:6 The figures of 2018/19 cannot be published on 2019-03-31: the year had not ended.",
  ],
  [
    "a day before its year",
    { publication: "1019-10-28 09:30" },
    "RELEASE-RULE:6 The figures of 2018/19 cannot be published on 1019-10-28: the year had not ended.",
  ],
  [
    "a status of its own",
    { status: "draft" },
    "RELEASE-SHAPE:4 'status' must be one of: provisional, final, revised.",
  ],
  [
    "a publisher that cannot be seen",
    { publisher: '"\\u200b\\u00ad"' },
    "RELEASE-SHAPE:5 'publisher' is wrong: has nothing in it that can be seen.",
  ],
  [
    "a publisher in letters that cannot be printed",
    { publisher: "警察" },
    "TEXT-CHARACTER:5 The font of the reports has no '警' (U+8B66), so it cannot be printed.",
  ],
  [
    "half a letter",
    { publisher: '"A \\ud83d publisher"' },
    "TEXT-CHARACTER:5 The font of the reports has no '\ud83d' (U+D83D), so it cannot be printed.",
  ],
  [
    "too many sentences",
    { about: `[${Array.from({ length: 61 }, () => "A.").join(", ")}]` },
    "RELEASE-SHAPE:7 'about' has more than 60 items.",
  ],
  [
    "too many lines of a contact",
    { contacts: `[{ agency: A, lines: [${Array.from({ length: 61 }, () => "A").join(", ")}] }]` },
    "RELEASE-SHAPE:7 'contacts > 0 > lines' has more than 60 items.",
  ],
  ["a name that is not known", { published: "yes" }, "RELEASE-SHAPE:7 'published' is not known here."],
  [
    "an explanation for no area",
    { explanations: "[{ code: QUERY-PARTS, area: atlantis, text: Right., accepted: true }]" },
    "RELEASE-RULE:7 There is no area 'atlantis'.",
  ],
])("%s is found at its line", async (_, changes, problem) => {
  expect(await said(changes)).toEqual([problem]);
});
