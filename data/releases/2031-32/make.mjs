/**
 * Writes the illustrative release: invented figures for 2031/32 with four earlier years. The same bytes every time.
 * Run as `node data/releases/2031-32/make.mjs`, or with a folder to write to another place.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { missingReturn, missingSection } from "./make/cases.mjs";
import { contactsOf } from "./make/contacts.mjs";
import { inventFigures } from "./make/figures.mjs";
import { writeForm } from "./make/form.mjs";
import { writeHistory } from "./make/history.mjs";
import { narrativeOf } from "./make/narrative.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? here;
const reference = join(here, "../../reference");

const areas = readAreas();
const figures = new Map(areas.map((area) => [area.slug, inventFigures(area)]));

removeEarlier();
for (const area of areas) {
  if (area.slug !== missingReturn) {
    write(`returns/${area.slug}.yaml`, writeForm(area, figures.get(area.slug).get("2031/32")));
  }
  for (const [section, text] of narrativeOf(area)) {
    if (area.slug === missingSection.area && section === missingSection.section) continue;
    write(`narrative/${area.slug}/${section}.md`, text);
  }
}
write("history.csv", writeHistory(areas, figures));
write("release.yaml", readFileSync(join(here, "make/release-head.yaml"), "utf8") + contactsOf(areas));

/** The 42 areas, each with its mid-2023 population aged 10 and over. */
function readAreas() {
  const population = new Map(
    rows("population.csv")
      .filter((row) => row.estimate === "mid-2023")
      .map((row) => [row.code, Number(row.aged_10_and_over)]),
  );
  return rows("areas.csv").map((row) => ({
    name: row.area,
    slug: row.slug,
    police: row.police_force,
    population: population.get(row.code),
  }));
}

function rows(file) {
  const [header, ...lines] = readFileSync(join(reference, file), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
  });
}

/** Takes out forms and texts of an earlier run, so that none is left that is no longer made. */
function removeEarlier() {
  remove("returns", ".yaml");
  for (const area of areas) remove(`narrative/${area.slug}`, ".md");
}

function remove(folder, ending) {
  const full = join(target, folder);
  let names = [];
  try {
    names = readdirSync(full);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  for (const name of names.filter((each) => each.endsWith(ending))) rmSync(join(full, name));
}

function write(path, text) {
  const full = join(target, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
