import { badXml } from "../fault.ts";
import { eachChild, finish, openRoot } from "../xml/walk.ts";
import { type Package, readerOf } from "./package.ts";

/** What a part is to another one. */
export interface Relationship {
  readonly id: string;
  /** The end of its address: `worksheet`, `sharedStrings`, in whichever kind of the standard. */
  readonly type: string;
  /** The part that it leads to. */
  readonly part: string;
}

/**
 * What a part refers to within the file; the empty name is the file's own. References to elsewhere are never followed.
 */
export function relationshipsOf(file: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const own = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!file.archive.has(own)) return [];
  const xml = readerOf(file, own);
  if (openRoot(xml) !== "package:Relationships") badXml(own);
  const found: Relationship[] = [];
  eachChild(xml, (name) => {
    if (name !== "package:Relationship" || xml.attribute("TargetMode") === "External") return;
    file.budget.take("names", 1, own);
    const target = resolvePart(folder, xml.attribute("Target") ?? "");
    const type = (xml.attribute("Type") ?? "").replace(/^.*\//, "");
    if (target !== undefined) found.push({ id: xml.attribute("Id") ?? "", type, part: target });
  });
  finish(xml);
  return found;
}

/** The part of a type, where a part refers to one. */
export function partOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((each) => each.type === type)?.part;
}

/** A target as it is seen from a folder; undefined for one outside the file. */
function resolvePart(folder: string, target: string): string | undefined {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`)
    .replaceAll("\\", "/")
    .split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.length === 0 ? undefined : steps.join("/");
}
