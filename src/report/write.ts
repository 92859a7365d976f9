import { assemble } from "./assemble/assemble.ts";
import type { Document } from "./document.ts";
import { outline } from "./outline/make.ts";
import type { Subject } from "./subject.ts";
import { writeSections } from "./write/sections.ts";

/** Writes a report: outlined as coordinates, filled with figures and texts, and put together. */
export function writeReport(subject: Subject): Document {
  const planned = outline(subject);
  const written = writeSections(subject, planned);
  return assemble(subject, written);
}
