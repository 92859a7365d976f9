import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/run.ts";
import { nationSlug, ofArea, ofNation } from "../../src/figures/geography.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { editionOf, type PreparedRelease } from "../../src/pipeline.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Entry, Return } from "../../src/returns/return.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import { Lineage } from "../../src/statistics/lineage.ts";
import { english } from "../../src/words/english/english.ts";
import { shipped } from "../support/project.ts";

const releases = await Promise.all(["2031-32", "2017-18"].map(shipped));

/** What somebody does to an entry, one after the other. */
const changes: readonly ((entry: Entry) => Entry | undefined)[] = [
  (entry) => ({ ...entry, value: { kind: "count", count: 7 } }),
  (entry) => ({ ...entry, value: { kind: "count", count: 7000 } }),
  () => undefined,
  (entry) => ({ ...entry, value: { kind: "not-available" } }),
  (entry) => ({ ...entry, status: "revised", revision: { reason: "Counted anew" } }),
  (entry) => ({ ...entry, notes: ["Counted by hand"] }),
  (entry) => ({ ...entry, value: { kind: "confidential" } }),
  (entry) => ({ ...entry, value: { kind: "count", count: 0 } }),
];

describe.each(releases.map(({ release, statistics }) => [release.id, release, statistics.project] as const))(
  "in release %s",
  (_, release, project) => {
    const { returns: sent } = readReturns(project, release);
    const { entries } = readHistory(project, release);
    const own = sent.findIndex(({ area }) => area !== nationSlug);
    const areas = [sent[own]!.area, sent.at(-1)!.area].filter((area) => area !== nationSlug);

    function prepared(returns: readonly Return[], lineage?: Lineage, findings?: readonly Finding[]) {
      const statistics = calculate(project, release, returns, entries, lineage);
      const found = findings ?? runChecks({ statistics, returns, history: entries, refused: [] });
      return { release, returns, received: [], statistics, findings: found };
    }
    /** Each report of two areas and of the nation. */
    function printed(of: PreparedRelease): unknown[] {
      return release.framework.reports
        .filter(({ of: subject }) => subject.kind !== "group")
        .flatMap(({ kind, of: subject }) =>
          (subject.kind === "area" ? areas.map(ofArea) : [ofNation]).map((place) =>
            JSON.parse(JSON.stringify(editionOf(of, { kind, of: place }, english))),
          ),
        );
    }

    test("reports after any changes are those of a program that has kept nothing", () => {
      const lineage = new Lineage();
      let before = prepared(sent, lineage);
      printed(before);
      let returns: readonly Return[] = sent;
      for (const [step, change] of changes.entries()) {
        const { entries: old, ...rest } = returns[own]!;
        const place = (step * 37 + 5) % old.length;
        const now = old.flatMap((entry, each) => (each === place ? (change(entry) ?? []) : entry));
        returns = returns.with(own, { ...rest, entries: now });
        // The desk shows a report before it has looked what is found in it, and again when it has.
        const early = prepared(returns, lineage, before.findings);
        expect(printed(early)).toEqual(printed(prepared(returns, undefined, before.findings)));
        before = prepared(returns, lineage);
        expect(printed(before)).toEqual(printed(prepared(returns)));
      }
    });

    test("of a report that nothing was changed in, the tables and charts are the same objects", () => {
      const lineage = new Lineage();
      const kind = release.framework.reports.find(({ of: subject }) => subject.kind === "area")!.kind;
      const request = { kind, of: ofArea(areas[0]!) };
      const first = prepared(sent, lineage);
      const tablesOf = (of: PreparedRelease) => {
        const blocks = editionOf(of, request, english).sections.flatMap((section) => section.blocks);
        return blocks.filter(({ type }) => type === "table" || type === "chart" || type === "key-figures");
      };
      const tables = tablesOf(first);
      const again = tablesOf(prepared([...sent], lineage, [...first.findings]));
      expect(tables.length).toBeGreaterThan(0);
      expect(again.map((table, place) => table === tables[place])).toEqual(tables.map(() => true));
    });
  },
);
