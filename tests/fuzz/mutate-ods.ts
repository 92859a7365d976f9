import { anyValue, anyXml, type XmlChange } from "./mutate-xml.ts";
import type { Random } from "./random.ts";

const content = "content.xml";
const cellPattern = /<table:table-cell(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/table:table-cell>)/g;
const rowPattern = /<table:table-row(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/table:table-row>)/g;

const changing =
  (pattern: RegExp, put: (found: string, random: Random) => string): XmlChange =>
  (parts, random) =>
    parts.replaceOne(content, pattern, random, (found) => put(found, random));

const exchanging =
  (pattern: RegExp): XmlChange =>
  (parts, random) =>
    parts.exchange(content, pattern, random);

/** A start tag with one more attribute, or that one with another value. */
function withAttribute(element: string, name: string, value: string | number): string {
  const without = element.replace(new RegExp(` ${name}="[^"]*"`), "");
  return without.replace(/(?=\/?>)/, ` ${name}="${value}"`);
}

/** What programs and people do to the inside of an ODS file. */
export const odsChanges: Readonly<Record<string, XmlChange>> = {
  ...anyXml(/^(?:content|meta)\.xml$/),
  "a value changed": changing(/(?<= office:value=")[^"]*/g, (_, random) => anyValue(random)),
  "a shown text changed": changing(/(?<=<text:p>)[^<]*(?=<\/text:p>)/g, (_, random) => anyValue(random)),
  "a heading changed": changing(/(?<=<text:p>)[A-Z][^<]*(?=<\/text:p>)/g, (_, random) =>
    random.pick(["Total", "Category 1", "Level 2", "Kent", "7"]),
  ),
  "a type changed": changing(/(?<= office:value-type=")[^"]*/g, (_, random) =>
    random.pick(["float", "string", "percentage", "currency", "date", "time", "boolean", "void"]),
  ),
  "a blank filled in": changing(
    /<table:table-cell(?: table:(?:style|content-validation)-name="[^"]*")*\/>/g,
    (found, random) =>
      withAttribute(withAttribute(found, "office:value-type", "float"), "office:value", anyValue(random)),
  ),
  "a text of a cell": changing(
    cellPattern,
    (_, random) =>
      `<table:table-cell office:value-type="string"${random.chance(0.3) ? ` office:string-value="${anyValue(random)}"` : ""}><text:p>${anyValue(random)}</text:p>${random.chance(0.3) ? "<text:p>1</text:p>" : ""}</table:table-cell>`,
  ),
  "a cell repeated": changing(cellPattern, (found, random) =>
    withAttribute(found, "table:number-columns-repeated", random.pick([1, 2, 3, 0, 20_000])),
  ),
  "a row repeated": changing(rowPattern, (found, random) =>
    withAttribute(found, "table:number-rows-repeated", random.pick([1, 2, 3, 0, 2_000_000])),
  ),
  "a cell over others": changing(cellPattern, (found, random) =>
    withAttribute(
      found,
      random.pick(["table:number-columns-spanned", "table:number-rows-spanned"]),
      random.pick([1, 2, 3]),
    ),
  ),
  "a cell covered": changing(cellPattern, (found) =>
    found.replaceAll("table:table-cell", "table:covered-table-cell"),
  ),
  "a formula put in": changing(
    /<table:table-cell(?= )/g,
    (found, random) => `${found} table:formula="${random.pick(["of:=1+1", "of:=[.A1]", ""])}"`,
  ),
  "a comment put in": changing(
    /<text:p>/g,
    (found) => `<office:annotation><text:p>99</text:p></office:annotation>${found}`,
  ),
  "a text in pieces": changing(
    /(?<=<text:p>)[^<]+(?=<\/text:p>)/g,
    (found, random) =>
      `<text:span>${found.slice(0, 1)}</text:span>${random.pick(["", '<text:s text:c="2"/>', "<text:line-break/>"])}${found.slice(1)}`,
  ),
  "a cell doubled": changing(cellPattern, (found) => found + found),
  "a cell deleted": changing(cellPattern, () => ""),
  "a cell commented out": changing(cellPattern, (found) => `<!--${found}-->`),
  "cells exchanged": exchanging(cellPattern),
  "rows exchanged": exchanging(rowPattern),
  "a row doubled": changing(rowPattern, (found) => found + found),
  "a row deleted": changing(rowPattern, () => ""),
  "a row put in": changing(
    rowPattern,
    (found, random) =>
      `<table:table-row${random.chance(0.5) ? ' table:number-rows-repeated="3"' : ""}><table:table-cell/></table:table-row>${found}`,
  ),
  "rows in a group": changing(
    rowPattern,
    (found) => `<table:table-row-group>${found}</table:table-row-group>`,
  ),
  "a name moved": changing(
    /(?<=table:cell-range-address="[^"]*\.)\$[A-Z]+\$\d+(?=")/g,
    (_, random) => `$${random.pick([..."ABCDE"])}$${1 + random.below(60)}`,
  ),
  "names exchanged": exchanging(/(?<=<table:named-range table:name=")[^"]+/g),
  "a name deleted": changing(/<table:named-range [^>]*\/>/g, () => ""),
  "a name doubled": changing(
    /<table:named-range [^>]*\/>/g,
    (found, random) => found + found.replace(/\d+(?="\/>)/, String(1 + random.below(60))),
  ),
  "a sheet renamed": changing(/(?<=<table:table table:name=")[^"]+/g, (_, random) =>
    random.pick(["Ours", "Statistics", "Notes", "Start", "It&apos;s"]),
  ),
  "a sheet hidden": changing(/<table:table (?=table:name)/g, (found) => `${found}table:display="false" `),
  "a property changed": (parts, random) =>
    parts.replaceOne("meta.xml", /(?<=<meta:user-defined [^>]*>)[^<]*/g, random, () =>
      random.pick(["kent", "suffolk", "2030/31", "1", ""]),
    ),
};
