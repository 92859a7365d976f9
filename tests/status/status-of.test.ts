import { describe, expect, it } from "vitest";
import { openReleases } from "../../src/commands/open-releases.ts";
import { statusOf } from "../../src/status/status-of.ts";
import { standings } from "../../src/words/status-words.ts";
import { everyStateFiles, statusOfEveryState } from "../support/every-state.ts";
import { madeData, shippedWith } from "../support/project.ts";

const of = async (slug: string, change: Parameters<typeof statusOfEveryState>[0] = {}) => {
  const { areas } = await statusOfEveryState(change);
  return areas.find((area) => area.slug === slug)!;
};
const file = (name: string) => everyStateFiles()[`releases/2032-33/${name}`]!;

describe("the status of a release", () => {
  it("counts every area in one state", async () => {
    const { counts, areas } = await statusOfEveryState();
    expect(areas).toHaveLength(42);
    expect(Object.values(counts.standing).reduce((sum, each) => sum + each, 0)).toBe(42);
    expect(Object.keys(counts.standing)).toEqual([...standings]);
    expect(counts.received).toBe(42 - counts.standing["not-sent"] - counts.standing.blank);
  });

  it("counts no error and no query twice or not at all", async () => {
    const { counts, areas, nation } = await statusOfEveryState();
    const places = [...areas, nation!];
    expect(counts.errors).toBe(places.reduce((sum, { errors }) => sum + errors, 0));
    expect(counts.queries).toEqual({ open: 2, answered: 1, accepted: 1 });
  });

  it("is ready only where nothing of it is in the way", async () => {
    const { areas } = await statusOfEveryState();
    for (const { standing, blocks, next } of areas) {
      expect(standing === "ready").toBe(blocks.length === 0);
      expect(standing === "ready").toBe(next.length === 0);
    }
  });

  it("knows a return that is sent for another area by mistake as none of its own", async () => {
    const essex = file("returns/wiltshire.yaml").replace("Wiltshire", "Essex");
    const durham = await of("durham", { "returns/essex.yaml": undefined, "returns/durham.yaml": essex });
    expect(durham).toMatchObject({ standing: "unreadable", errors: 1 });
    expect(durham.files.map((each) => each.file)).toEqual(["releases/2032-33/returns/durham.yaml"]);
    expect(durham.next[0]).toEqual({ who: "area", task: "mend" });
  });

  it("says of a file that cannot be known what it is that it cannot be read", async () => {
    const durham = await of("durham", { "returns/durham.pdf": "%PDF-1.7\n" });
    expect(durham).toMatchObject({ standing: "unreadable", errors: 1 });
    expect(durham.files[0]).not.toHaveProperty("format");
    expect(durham).not.toHaveProperty("signed");
  });

  it("takes figures as provisional where any of them is", async () => {
    const text = file("returns/wiltshire.yaml").replace("status: final", "status: provisional");
    expect((await of("wiltshire", { "returns/wiltshire.yaml": text })).figures).toBe("provisional");
  });

  it("gives the turn to the directorate where a fault stands in its own file", async () => {
    const { general, nation, fit } = await statusOfEveryState({
      "history.csv": "area,year,measure,value\n?,,,\n",
    });
    expect(fit).toBe(false);
    expect(
      general.some(({ severity }) => severity === "error") || nation?.next[0]?.who === "directorate",
    ).toBe(true);
  });

  it("tells the days of the calendar in London until publication, and when they are over", async () => {
    const at = async (now: string) => (await statusOfEveryState({}, new Date(now))).publication;
    expect(await at("2033-10-27T08:29:00Z")).toEqual({ at: "2033-10-27 09:30", days: 0, passed: false });
    expect(await at("2033-10-27T08:31:00Z")).toMatchObject({ days: 0, passed: true });
    expect(await at("2033-10-26T23:30:00Z")).toMatchObject({ days: 0 });
    expect(await at("2033-10-26T22:30:00Z")).toMatchObject({ days: 1 });
    expect(await at("2033-10-28T12:00:00Z")).toMatchObject({ days: -1, passed: true });
  });

  it("knows the areas of one table for several, each by itself", async () => {
    const table =
      "area,year,measure,category,level,value\nDurham,2032/33,eligible,category-1,level-1,800\nCumbria,2032/33,eligible,category-1,level-1,500\n";
    const { areas, general } = await statusOfEveryState({ "returns/north.csv": table });
    const sent = areas.filter(({ files }) => files.some((each) => each.file.endsWith("north.csv")));
    expect(sent.map(({ slug }) => slug)).toEqual(["cumbria", "durham"]);
    for (const { files, signed } of sent) {
      expect(files).toMatchObject([{ format: "csv" }]);
      expect(signed).toEqual({ police: false, probation: false, prisons: false });
    }
    expect(general).toEqual([]);
  });

  it("puts a file that is nobody's to the whole release", async () => {
    const { general, areas } = await statusOfEveryState({ "returns/scan 0001.pdf": "%PDF-1.7\n" });
    expect(general).toEqual([{ code: "RETURN-FORMAT", severity: "error", count: 1 }]);
    expect(areas.flatMap(({ files }) => files).filter(({ file }) => file.endsWith(".pdf"))).toEqual([]);
  });

  it("tells how often a value was explained for another than it has now as an open query", async () => {
    const text = file("returns/cheshire.yaml").replace("total: 34", "total: 35");
    const cheshire = await of("cheshire", { "returns/cheshire.yaml": text });
    expect(cheshire.queries).toEqual({ open: 1, answered: 0, accepted: 0 });
    expect(cheshire.next).toEqual([{ who: "area", task: "answer" }]);
  });

  it("asks nobody of a reconstructed release to sign or write", async () => {
    const prepared = await shippedWith({}, "2017-18");
    const { project } = prepared.statistics;
    const { areas, nation } = statusOf({ ...prepared, project, now: new Date("2033-01-01") });
    expect(areas.filter(({ signed, texts }) => signed !== undefined || texts.asked > 0)).toEqual([]);
    expect(nation?.standing ?? "ready").not.toBe("not-sent");
  });
});

describe("the releases that are open", () => {
  const now = new Date("2033-09-01T08:30:00Z");
  it("are live ones not published yet, and such as cannot be read, because they may be", async () => {
    const yaml = file("release.yaml");
    const data = madeData({
      kind: "illustrative",
      data: {
        ...everyStateFiles(),
        "releases/2033-34/release.yaml": yaml
          .replace("2032/33", "2033/34")
          .replace("2033-10-27", "2034-10-27"),
        "releases/2031-32/release.yaml": yaml
          .replace("2032/33", "2031/32")
          .replace("2033-10-27", "2032-10-27"),
        "releases/2030-31/release.yaml": "kind: [",
      },
    });
    expect(await openReleases(data, now)).toEqual(["2033-34", "2032-33", "2030-31"]);
  });
});
