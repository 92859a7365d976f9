import { font } from "../look.ts";
import { element, xmlHead } from "../xml.ts";
import { root } from "./namespaces.ts";

/** The part of an ODS file with what all of them share: the font, the language, the headings, and the pages. */
export function stylesPart(language: string): string {
  const [spoken, country] = language.split("-");
  const text = {
    "style:font-name": font.name,
    "fo:font-size": `${font.size}pt`,
    "fo:language": spoken,
    "fo:country": country ?? "none",
  };
  const face = {
    "style:name": font.name,
    "svg:font-family": font.name,
    "style:font-family-generic": "swiss",
  };
  return (
    xmlHead +
    element(
      "office:document-styles",
      root,
      element("office:font-face-decls", {}, element("style:font-face", face)),
      element(
        "office:styles",
        {},
        element(
          "style:default-style",
          { "style:family": "table-cell" },
          element("style:text-properties", text),
        ),
        cellStyle("Default", undefined),
        cellStyle("Heading_20_1", "Heading 1"),
        cellStyle("Heading_20_2", "Heading 2"),
      ),
      element("office:automatic-styles", {}, layout("portrait"), layout("landscape")),
      element("office:master-styles", {}, page("Portrait"), page("Landscape")),
    )
  );
}

function cellStyle(name: string, shown: string | undefined): string {
  return element("style:style", {
    "style:name": name,
    "style:display-name": shown,
    "style:family": "table-cell",
    "style:parent-style-name": name === "Default" ? undefined : "Default",
  });
}

/** A4, as wide as the sheet needs it and as many pages long. */
function layout(orientation: "portrait" | "landscape"): string {
  const [width, height] = orientation === "portrait" ? ["21cm", "29.7cm"] : ["29.7cm", "21cm"];
  const properties = {
    "fo:page-width": width,
    "fo:page-height": height,
    "fo:margin": "1.8cm",
    "style:print-orientation": orientation,
    "style:scale-to-X": 1,
    "style:scale-to-Y": 0,
  };
  const none = (which: string) => element(`style:${which}-style`, {});
  return element(
    "style:page-layout",
    { "style:name": orientation },
    element("style:page-layout-properties", properties),
    none("header"),
    none("footer"),
  );
}

function page(name: "Portrait" | "Landscape"): string {
  const hidden = { "style:display": "false" };
  return element(
    "style:master-page",
    { "style:name": name, "style:page-layout-name": name.toLowerCase() },
    element("style:header", hidden),
    element("style:footer", hidden),
  );
}
