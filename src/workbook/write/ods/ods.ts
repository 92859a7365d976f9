import { strToU8 } from "fflate";
import type { Workbook } from "../../model/workbook.ts";
import { zipped } from "../zip.ts";
import { contentPart } from "./content.ts";
import { manifestPart, metaPart, settingsPart } from "./document.ts";
import { stylesPart } from "./fixed-styles.ts";
import { odsMediaType } from "./media-type.ts";

/** A workbook as an ODS file: the same bytes for the same workbook, wherever and whenever it is written. */
export function writeOds(workbook: Workbook): Uint8Array {
  const created = workbook.properties.created.toISOString().replace(/\.\d+Z$/, "Z");
  const parts = [
    { name: "content.xml", text: contentPart(workbook, created) },
    { name: "styles.xml", text: stylesPart(workbook.properties.language) },
    { name: "meta.xml", text: metaPart(workbook.properties, created) },
    { name: "settings.xml", text: settingsPart(workbook) },
  ];
  const manifest = manifestPart(
    odsMediaType,
    parts.map(({ name }) => name),
  );
  return zipped([
    { name: "mimetype", content: strToU8(odsMediaType), stored: true },
    ...parts.map(({ name, text }) => ({ name, content: strToU8(text) })),
    { name: "META-INF/manifest.xml", content: strToU8(manifest) },
  ]);
}
