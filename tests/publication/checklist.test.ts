import { describe, expect, it, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { checklist } from "../../src/publication/checklist.ts";
import { checkAccessTime, checkTime } from "../../src/publication/times.ts";
import type { Release } from "../../src/releases/project.ts";
import type { ApprovalRecord } from "../../src/releases/records.ts";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const digest = "0".repeat(64);

const editor: ApprovalRecord = {
  role: "editor",
  name: "A. N. Other",
  post: "Statistician",
  at: "2032-10-20T10:00:00+01:00",
  inputs: digest,
};
const approver: ApprovalRecord = { ...editor, role: "approver", name: "B. Another", post: "Head" };

const whole = {
  "next-release": "'next-release': October 2033",
  access: "pre-release-access: [{ post: Minister, reason: Answers }]",
  press:
    "contacts: [{ agency: Press, for: press, telephone: 01473 613888 }, { agency: Us, for: statistics, email: a@b.uk }]",
};

interface Given {
  readonly kind?: "live" | "illustrative" | "reconstructed";
  /** Lines of release.yaml in place of those that make it whole. */
  readonly lines?: Partial<Record<keyof typeof whole, string>>;
  readonly more?: string;
  readonly approvals?: readonly ApprovalRecord[];
  readonly copies?: readonly string[];
  readonly texts?: "none";
  readonly version?: number;
  readonly now?: string;
}

/** A release of which everything is there, but for what a test takes away. */
async function given({ kind = "live", lines, more = "", approvals = [editor, approver], copies }: Given) {
  const details = Object.values({ ...whole, ...lines }).join("\n");
  const files = copies && {
    "pre-release.yaml": `copies:\n${copies.map((post, index) => `  - { copy: ${index + 1}, post: ${post}, reason: Asked, at: '2032-10-27T10:00:00+01:00', documents: [] }\n`).join("")}`,
  };
  const project = await loadMade({ kind, details: `${details}\n${more}`, ...(files && { files }) });
  const [release] = project.releases;
  if (!release) throw new Error(project.findings.map((finding) => told(finding).problem).join("\n"));
  const records = { ...release.records!, approvals };
  return { project, release: { ...release, records } satisfies Release };
}

async function linesOf(asked: Given): Promise<Finding[]> {
  const { project, release } = await given(asked);
  const inputs = new Map([["releases/made/release.yaml", "1".repeat(64)]]);
  return checklist({
    release,
    texts: asked.texts === "none" ? new Map() : project.texts,
    approved: { sha256: digest, inputs, lists: new Map([["2".repeat(64), new Map()]]) },
    version: asked.version ?? 1,
    now: new Date(asked.now ?? "2032-10-28T08:30:00Z"),
  });
}

test("a release of which everything is there has an empty checklist", async () => {
  expect(await linesOf({})).toEqual([]);
});

describe("each line is told with its place and how to mend it", () => {
  it.each<[string, Given, string]>([
    ["an invented release", { kind: "illustrative" }, "PUBLISH-KIND release.yaml:1"],
    ["a release of which the day is over", { now: "2032-10-28T23:00:00Z" }, "PUBLISH-TIME release.yaml:6"],
    ["no next release", { lines: { "next-release": "" } }, "PUBLISH-NEXT-RELEASE release.yaml"],
    ["no list of readers", { lines: { access: "" } }, "PUBLISH-ACCESS release.yaml"],
    [
      "a copy for a post that is not on the list",
      { copies: ["Minister", "Editor"] },
      "PUBLISH-COPY pre-release.yaml:3",
    ],
    [
      "nobody for the press",
      { lines: { press: "contacts: [{ agency: Us, for: statistics, email: a@b.uk }]" } },
      "PUBLISH-CONTACT release.yaml:9",
    ],
    [
      "nobody for the statistics whom anybody can reach",
      {
        lines: {
          press: "contacts: [{ agency: P, for: press, telephone: '1' }, { agency: Us, for: statistics }]",
        },
      },
      "PUBLISH-CONTACT release.yaml:9",
    ],
    ["a correction without notice", { version: 2 }, "PUBLISH-CORRECTION release.yaml:1"],
    ["no editor", { approvals: [approver] }, "PUBLISH-APPROVAL approvals.yaml"],
    ["no approver", { approvals: [editor] }, "PUBLISH-APPROVAL approvals.yaml"],
    [
      "an approver who is the editor, written otherwise",
      { approvals: [editor, { ...approver, name: "a n  óther" }] },
      "PUBLISH-APPROVAL approvals.yaml",
    ],
    [
      "an approval of what stood there before",
      { approvals: [editor, { ...approver, inputs: "2".repeat(64) }] },
      "PUBLISH-APPROVAL approvals.yaml",
    ],
  ])("%s", async (_, asked, line) => {
    const findings = await linesOf(asked);
    expect(findings.map(inShort)).toEqual([line]);
    expect(told(findings[0]!)).toMatchObject({ blocksPublication: true, release: "made" });
    expect(told(findings[0]!).remedy).toMatch(/\.$/);
  });

  it("statements, each by its name", async () => {
    const findings = await linesOf({ texts: "none" });
    expect(findings.map(({ code, args }) => [code, args])).toEqual(
      ["quality", "release-practice", "revisions", "confidentiality"].map((name) => [
        "PUBLISH-STATEMENT",
        { statement: `policy-${name}` },
      ]),
    );
  });

  it("all at once", async () => {
    const none = { "next-release": "", access: "", press: "" };
    const codes = (await linesOf({ kind: "illustrative", lines: none, approvals: [], texts: "none" })).map(
      ({ code }) => code,
    );
    expect(new Set(codes).size).toBe(6);
    expect(codes).toHaveLength(11);
  });

  it("and nothing more of a reconstructed release", async () => {
    const { release, project } = await given({ kind: "reconstructed", lines: { press: "" } });
    const approved = { sha256: digest, inputs: new Map(), lists: new Map() };
    const lines = checklist({ release, texts: project.texts, approved, version: 1, now: new Date(0) });
    expect(lines.map(inShort)).toEqual(["PUBLISH-KIND release.yaml:1"]);
  });
});

test("an empty list of readers is a statement", async () => {
  expect(await linesOf({ lines: { access: "pre-release-access: []" } })).toEqual([]);
});

test("the changed files are named", async () => {
  const [line] = await linesOf({ approvals: [editor, { ...approver, inputs: "2".repeat(64) }] });
  expect(told(line!).problem).toBe(
    "What 'B. Another' answered for as approver on 20 October 2032 is not what stands there now: releases/made/release.yaml has changed.",
  );
});

describe("the time of publication", () => {
  it.each([
    ["in summer", "2032-10-28 09:30", "2032-10-28T08:30:00Z"],
    ["in winter", "2032-11-04 09:30", "2032-11-04T09:30:00Z"],
    ["on the day on which clocks go back", "2032-10-31 09:30", "2032-10-31T09:30:00Z"],
    ["on the day on which clocks go forward", "2033-03-27 09:30", "2033-03-27T08:30:00Z"],
  ])("comes %s to the second", async (_, publication, moment) => {
    const { release } = await given({});
    const dated = { ...release, details: { ...release.details, publication } };
    const at = new Date(moment);
    const before = new Date(at.getTime() - 1000);
    expect(checkTime(dated, 1, before).map(({ code }) => code)).toEqual(["PUBLISH-TIME"]);
    expect(checkTime(dated, 1, at)).toEqual([]);
    // A copy is given in the 24 hours before, which are those of a clock that nobody changes.
    const day = 24 * 60 * 60 * 1000;
    const what = (now: Date) =>
      checkAccessTime(dated, now).map(({ args }) => ("what" in args ? args.what : ""));
    expect(what(new Date(at.getTime() - day - 1000))).toEqual(["early"]);
    expect(what(new Date(at.getTime() - day))).toEqual([]);
    expect(what(before)).toEqual([]);
    expect(what(at)).toEqual(["late"]);
  });

  it("of a correction is its own", async () => {
    const more = "corrections: [{ version: 2, at: 2032-11-04 09:30, notice: It was wrong. }]";
    const { release } = await given({ more });
    expect(checkTime(release, 2, new Date("2032-11-04T09:29:59Z")).map(inShort)).toEqual([
      "PUBLISH-TIME release.yaml:10",
    ]);
    expect(checkTime(release, 2, new Date("2032-11-04T09:30:00Z"))).toEqual([]);
    expect(await linesOf({ more, version: 2, now: "2032-11-04T09:30:00Z" })).toEqual([]);
  });
});

function inShort(finding: Finding): string {
  const { file, line } = told(finding).location ?? { file: "" };
  const name = file.split("/").at(-1);
  return `${finding.code} ${name}${line === undefined ? "" : `:${line}`}`;
}
