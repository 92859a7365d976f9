import { expect, test } from "vitest";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const release = (kind: string, lines: string) =>
  `kind: ${kind}\nyear: 2018/19\nstatus: final\npublisher: A publisher\n${lines}`;
const rules = async (kind: string, lines: string) => {
  const { releases, findings } = await loadMade({ files: { "release.yaml": release(kind, lines) } });
  expect(releases).toEqual([]);
  return findings.map(told).map(({ code, location, problem }) => `${code}:${location?.line} ${problem}`);
};

test("what a reconstructed release cannot have is found together, at the names", async () => {
  const lines = `framework: 2015-16
designation: Official statistics
contacts: [{ agency: A }]
area-contacts: { suffolk: [{ agency: A }], atlantis: [] }
publication: 2019-10-28 09:30
`;
  expect(await rules("reconstructed", lines)).toEqual([
    "RELEASE-RULE:6 A release that is reconstructed has no designation.",
    "RELEASE-RULE:7 A reconstructed release has no contacts: nobody answers for it officially.",
    "RELEASE-RULE:8 A reconstructed release has no contacts of agencies.",
    "RELEASE-RULE:9 A reconstructed release is not published, so it has no time of publication.",
    "RELEASE-RULE:8 There is no area 'atlantis'.",
  ]);
});

test("what an illustrative and a live release need is asked for at their kind", async () => {
  expect(await rules("illustrative", "framework: 2015-16\n")).toEqual([
    "RELEASE-RULE:1 An illustrative release must list how its figures were invented.",
  ]);
  expect(await rules("live", "framework: 2015-16\n")).toEqual([
    "RELEASE-RULE:1 A live release needs its time of publication.",
  ]);
});

test("a framework that is not there, or is of other years, is found", async () => {
  expect(await rules("reconstructed", "framework: 1999-00\n")).toEqual([
    "RELEASE-RULE:5 There is no framework '1999-00' that can be used.",
  ]);
  expect(await rules("reconstructed", "framework: 2022-23\n")).toEqual([
    expect.stringMatching(/^RELEASE-RULE:2 The framework '2022-23' counts 2022\/23 to .*, not 2018\/19\.$/),
  ]);
});

test("an explanation of an area or figure that is not there is found at its place", async () => {
  const lines = `framework: 2015-16
explanations:
  - { code: QUERY-OUTLIER, area: atlantis, cell: eligible/nothing, text: Right., accepted: true }
`;
  expect(await rules("reconstructed", lines)).toEqual([
    "RELEASE-RULE:7 There is no area 'atlantis'.",
    "RELEASE-RULE:7 There is no figure 'eligible/nothing' in this framework.",
  ]);
});

test("what is explained may be of an area, of the nation or of a group, whose texts are queried too", async () => {
  const explained = (area: string) =>
    `framework: 2015-16\nexplanations: [{ code: NARRATIVE-SENSITIVE, area: ${area}, text: It is public., accepted: true }]\n`;
  const made = async (area: string) =>
    (await loadMade({ files: { "release.yaml": release("reconstructed", explained(area)) } })).findings;
  for (const area of ["suffolk", "england-and-wales", "wales-region"]) expect(await made(area)).toEqual([]);
  expect(await made("responding-areas")).toHaveLength(1);
});

test("contacts of agencies are those of an area, and of nothing else", async () => {
  const lines =
    "framework: 2015-16\npublication: 2019-10-28 09:30\narea-contacts: { england-and-wales: [{ agency: A }] }\n";
  expect(await rules("live", lines)).toEqual(["RELEASE-RULE:7 There is no area 'england-and-wales'."]);
});
