import type { Spaces } from "../xml/names.ts";

const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

/** The namespaces of XLSX, as most programs write them and as the strict kind of the standard has them. */
export const xlsxSpaces: Spaces = new Map([
  [`${transitional}/spreadsheetml/2006/main`, "main"],
  [`${strict}/spreadsheetml/main`, "main"],
  [`${transitional}/officeDocument/2006/relationships`, "rel"],
  [`${strict}/officeDocument/relationships`, "rel"],
  [`${transitional}/package/2006/relationships`, "package"],
  [`${transitional}/officeDocument/2006/custom-properties`, "custom"],
  [`${strict}/officeDocument/customProperties`, "custom"],
  [`${transitional}/package/2006/metadata/core-properties`, "core"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments", "threaded"],
]);
