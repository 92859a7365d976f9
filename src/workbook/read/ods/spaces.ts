import type { Spaces } from "../xml/names.ts";

const odf = "urn:oasis:names:tc:opendocument:xmlns";

export const odsSpaces: Spaces = new Map([
  [`${odf}:office:1.0`, "office"],
  [`${odf}:table:1.0`, "table"],
  [`${odf}:text:1.0`, "text"],
  [`${odf}:style:1.0`, "style"],
  [`${odf}:meta:1.0`, "meta"],
  [`${odf}:manifest:1.0`, "manifest"],
  ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
]);
