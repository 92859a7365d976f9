import type { Budget } from "../budget.ts";
import { damaged, Unreadable } from "../fault.ts";
import type { OpenedWorkbook } from "../opened.ts";
import { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import type { Archive } from "../zip/archive.ts";
import { readContent } from "./content.ts";
import { namedPlaces } from "./names.ts";
import { odsSpaces } from "./spaces.ts";

/**
 * Reads an ODS file.
 *
 * @throws Unreadable with the fault of the file
 */
export function readOds(archive: Archive, budget: Budget): OpenedWorkbook {
  const readerOf = (part: string) =>
    new XmlReader(archive.read(part) ?? damaged(part), part, odsSpaces, budget);
  if (archive.has("META-INF/manifest.xml") && isEncrypted(readerOf("META-INF/manifest.xml")))
    throw new Unreadable({ what: "encrypted" });
  const { sheets, names } = readContent(readerOf("content.xml"), budget);
  return {
    format: "ods",
    ...(archive.has("meta.xml") ? readMeta(readerOf("meta.xml"), budget) : { custom: new Map() }),
    names: namedPlaces(names, sheets),
    sheets,
  };
}

/** Whether the content, or all of the file, is encrypted; a protected macro is none of our concern. */
function isEncrypted(xml: XmlReader): boolean {
  let encrypted = false;
  openRoot(xml);
  eachChild(xml, () => {
    const path = xml.attribute("manifest:full-path");
    if (path !== "content.xml" && path !== "encrypted-package") return;
    eachChild(xml, (name) => {
      if (name === "manifest:encryption-data") encrypted = true;
    });
  });
  finish(xml);
  return encrypted;
}

/** Title and properties that somebody added. */
function readMeta(xml: XmlReader, budget: Budget): Pick<OpenedWorkbook, "title" | "custom"> {
  const custom = new Map<string, string>();
  let title: string | undefined;
  openRoot(xml);
  eachChild(xml, () =>
    eachChild(xml, (name) => {
      if (name === "dc:title") title = textInside(xml);
      const key = xml.attribute("meta:name");
      if (name !== "meta:user-defined" || key === undefined) return;
      budget.take("names", 1, xml.part);
      const value = textInside(xml);
      budget.take("allText", value.length, xml.part);
      custom.set(key, value);
    }),
  );
  finish(xml);
  return title === undefined ? { custom } : { title, custom };
}
