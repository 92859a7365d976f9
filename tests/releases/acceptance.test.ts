import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Accepted, withAcceptance } from "../../src/releases/acceptance.ts";
import { CannotChange } from "../../src/yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../../src/yaml/parse.ts";

const folder = fileURLToPath(new URL("acceptances", import.meta.url));
const names = readdirSync(folder).flatMap((name) => /^(.*)\.before\.yaml$/.exec(name)?.[1] ?? []);

const entry: Accepted = {
  code: "QUERY-OUTLIER",
  area: "suffolk",
  cell: "eligible/category-2/total",
  value: "60, after 25",
  text: 'Two prisons\' cases moved here: #12 "and"\n  #13, in May.',
  accepted: { by: "Head of Statistics", on: "2033-09-14" },
};

const parsed = (text: string): ParsedYaml => parseYaml("release.yaml", text);
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
const withCrLf = (text: string) => text.replaceAll("\n", "\r\n");

/** The explanations of a file, as a program reads them. */
const explanations = ({ data }: ParsedYaml) =>
  (data as { explanations?: Record<string, unknown>[] }).explanations ?? [];

describe.each(names)("an acceptance in release.yaml: %s", (name) => {
  const before = parsed(read(`${name}.before.yaml`));
  const index = explanations(before).findIndex(({ accepted }) => accepted === false);
  const added = withAcceptance(before, entry);
  const golden = (kind: string, text: string) => {
    const path = `${folder}/${name}.${kind}.yaml`;
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no golden file");
  };

  test("is put behind the others", () => golden("after", added.text));

  test("says what it should", () => {
    const words = entry.text.replace(/\s+/g, " ");
    expect(explanations(added).at(-1)).toEqual({ ...entry, text: words });
    expect(explanations(added).slice(0, -1)).toEqual(explanations(before));
  });

  test("takes nothing from the file but empty brackets", () => {
    const lines = added.text.split("\n").map((line) => line.trim());
    for (const line of before.text.split("\n")) {
      const kept = line.replace(/: \[\]\s+/, ": ").trim();
      expect(lines.some((each) => each === kept || each.startsWith(kept.slice(0, 60)))).toBe(true);
    }
  });

  test("keeps the line ends of another system", () => {
    expect(withAcceptance(parsed(withCrLf(before.text)), entry).text).toBe(withCrLf(added.text));
  });

  test("can be followed by another", () => {
    const twice = withAcceptance(added, { ...entry, area: "kent" });
    expect(explanations(twice).map(({ area }) => area)).toEqual([
      ...explanations(added).map(({ area }) => area),
      "kent",
    ]);
  });

  test.runIf(index >= 0)("is put to an explanation that stands there already, which keeps its words", () => {
    const text = String(explanations(before)[index]?.["text"]);
    const changed = withAcceptance(before, { ...entry, text }, index);
    golden("accepted", changed.text);
    expect(explanations(changed)).toEqual(
      explanations(before).with(index, { ...explanations(before)[index], accepted: entry.accepted }),
    );
  });
});

describe("an acceptance", () => {
  test("is tried in several ways of writing a file", () => expect(names.length).toBeGreaterThan(6));

  test("is not written into a file with a fault, or in the place of something else", () => {
    for (const text of ["kind: [\n", "explanations: none\n", "explanations: { a: 1 }\n", "- kind: live\n"])
      expect(() => withAcceptance(parsed(text), entry), text).toThrow(CannotChange);
  });

  test("is written into a file in brackets", () => {
    const { text } = withAcceptance(parsed("{ kind: live, explanations: [] }\n"), entry);
    expect(explanations(parsed(text))).toHaveLength(1);
  });
});
