import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bare } from "./says.ts";

const reference = fileURLToPath(new URL("../../data/reference/", import.meta.url));

function rowsOf(file: string): string[][] {
  const lines = readFileSync(`${reference}${file}`, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => line.split(","));
}

/** By the slug of an area, all names that it has anywhere in the reference data. */
const names = new Map<string, string[]>([["england-and-wales", ["englandandwales", "total"]]]);
for (const [code = "", name = "", slug = "", force = ""] of rowsOf("areas.csv"))
  names.set(slug, [code, name, slug, force].map(bare));
for (const [name = "", slug = "", force = ""] of rowsOf("area-names.csv"))
  names.get(slug)?.push(...[name, force].filter((each) => each !== "").map(bare));

/** Whether a text is the name of an area, with a mark of a note behind it or what such names end in. */
export function namesArea(text: string, slug: string): boolean {
  const written = bare(text).replace(/^the/, "");
  const own = names.get(slug) ?? [];
  return (
    written !== "" &&
    own.some(
      (name) => written.startsWith(name) || (name.startsWith(written) && name.length - written.length < 15),
    )
  );
}
