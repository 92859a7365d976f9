import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The two areas of a country that is small enough to publish all of it in a test. */
const areas = ["Kent", "Suffolk"];
const slugs = ["kent", "suffolk"];

const shipped = fileURLToPath(new URL("../../data", import.meta.url));

/** What release.yaml says where a test does not say otherwise: all that is asked before publication. */
export const smallRelease = `kind: live
year: 2031/32
framework: 2022-23
publication: 2032-10-28 09:30
next-release: October 2033
pre-release-access:
  - { post: Minister of State, reason: Answers for the figures in Parliament }
  - { post: Head of Policy, reason: Prepares what the minister needs }
status: final
publisher: The directorate
contacts:
  - { agency: Press office, for: press, telephone: 01473 613888 }
  - { agency: Statistics, for: statistics, email: statistics@mappa.uk }
area-contacts:
  kent: [{ agency: Police, for: press, lines: [Public protection], telephone: 01473 613889 }]
  suffolk: [{ agency: Police, for: press, lines: [Public protection], telephone: 01473 613890 }]
`;

/**
 * A working folder of a user, on disk, with a country of two areas and a live release of it, 2031-32, in which everything
 * is sent, explained and signed. Nobody has approved it.
 *
 * @param release release.yaml
 */
export function smallCountry(release = smallRelease): string {
  const folder = mkdtempSync(join(tmpdir(), "mappa-country-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  cpSync(join(shipped, "frameworks"), join(data, "frameworks"), { recursive: true });
  cpSync(join(shipped, "reference"), join(data, "reference"), { recursive: true });
  for (const name of ["areas.csv", "groups.csv", "population.csv", "area-names.csv"])
    change(join(data, "reference", name), ownRows);
  change(join(data, "reference/boundaries.json"), (text) => ownBoundaries(text, data));
  const own = join(data, "releases/2031-32");
  for (const slug of slugs) {
    for (const part of [`returns/${slug}.yaml`, `narrative/${slug}`])
      cpSync(join(shipped, "releases/2031-32", part), join(own, part), { recursive: true });
  }
  cpSync(join(shipped, "releases/2031-32/history.csv"), join(own, "history.csv"));
  change(join(own, "history.csv"), ownRows);
  writeFileSync(join(own, "release.yaml"), release);
  return folder;
}

/** A file in the working folder, written or taken out. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function change(path: string, how: (text: string) => string): void {
  writeFileSync(path, how(readFileSync(path, "utf8")));
}

/** The header, and the rows that name one of the areas. */
function ownRows(text: string): string {
  const [header = "", ...rows] = text.split("\n");
  const named = [...areas, ...slugs];
  const own = rows.filter((row) => row.split(",").some((field) => named.includes(field)));
  return `${[header, ...own].join("\n")}\n`;
}

function ownBoundaries(text: string, data: string): string {
  const codes: readonly string[] =
    readFileSync(join(data, "reference/areas.csv"), "utf8").match(/^E\d+/gm) ?? [];
  const map = JSON.parse(text) as { areas: { code: string }[]; insets?: unknown };
  const own = map.areas.filter(({ code }) => codes.includes(code));
  return JSON.stringify({ ...map, areas: own, insets: [] });
}
