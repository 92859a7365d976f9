import type { Workbook } from "../model/workbook.ts";
import type { Flaw } from "./flaw.ts";

/** A file says what it is called, who made it, when, and in which language it is to be read aloud. */
export function* properties({ properties: said }: Workbook): Generator<Flaw> {
  for (const name of ["title", "author"] as const)
    if (said[name].trim() === "") yield { code: "property-blank", name };
  if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(said.language))
    yield { code: "property-language", name: "language" };
  if (Number.isNaN(said.created.getTime())) yield { code: "property-created", name: "created" };
  for (const [name, value] of Object.entries(said.custom)) {
    if (name.trim() === "" || value === "") yield { code: "property-blank", name };
    if (name.length > 255 || value.length > 255) yield { code: "property-long", name };
  }
}
