import type { Workbook, WorkbookProperties } from "../../model/workbook.ts";
import { element, escaped, xmlHead } from "../xml.ts";
import { root } from "./namespaces.ts";

/** The part of an ODS file that says what it is. */
export function metaPart(properties: WorkbookProperties, created: string): string {
  const { title, subject, author, language, custom } = properties;
  const said = (name: string, text: string) => element(name, {}, escaped(text));
  return (
    xmlHead +
    element(
      "office:document-meta",
      root,
      element(
        "office:meta",
        {},
        said("dc:title", title),
        subject === undefined ? "" : said("dc:subject", subject),
        said("meta:initial-creator", author),
        said("dc:creator", author),
        said("meta:creation-date", created),
        said("dc:date", created),
        said("dc:language", language),
        ...Object.entries(custom).map(([name, value]) =>
          element("meta:user-defined", { "meta:name": name, "meta:value-type": "string" }, escaped(value)),
        ),
      ),
    )
  );
}

/** The part of an ODS file that says where it is open: the first sheet, in its first cell. */
export function settingsPart({ sheets }: Workbook): string {
  const item = (name: string, type: string, value: string) =>
    element("config:config-item", { "config:name": name, "config:type": type }, escaped(value));
  const places = sheets.map(({ name }) =>
    element(
      "config:config-item-map-entry",
      { "config:name": name },
      item("CursorPositionX", "int", "0"),
      item("CursorPositionY", "int", "0"),
    ),
  );
  const view = element(
    "config:config-item-map-entry",
    {},
    item("ViewId", "string", "view1"),
    element("config:config-item-map-named", { "config:name": "Tables" }, ...places),
    item("ActiveTable", "string", sheets[0]?.name ?? ""),
  );
  const views = element("config:config-item-map-indexed", { "config:name": "Views" }, view);
  const set = element("config:config-item-set", { "config:name": "ooo:view-settings" }, views);
  return xmlHead + element("office:document-settings", root, element("office:settings", {}, set));
}

export function manifestPart(mediaType: string, parts: readonly string[]): string {
  const entry = (path: string, type: string) =>
    element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });
  const manifest = {
    "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "manifest:version": "1.3",
  };
  return (
    xmlHead +
    element(
      "manifest:manifest",
      manifest,
      entry("/", mediaType),
      ...parts.map((part) => entry(part, "text/xml")),
    )
  );
}
