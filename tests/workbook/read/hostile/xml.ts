import { main, sheetPart, xlsxOf, xlsxParts, zipOf } from "../made.ts";

/** Sheets of XLSX files whose XML was made to do harm, or is none. */
export const xml: Readonly<Record<string, () => Uint8Array>> = {
  "a document type": () => sheet(`<!DOCTYPE worksheet>${plain}`),
  "a document type behind a comment": () => sheet(`<!-- as it was --><!DOCTYPE worksheet>${plain}`),
  "an entity that is another file": () =>
    sheet(`<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${plain.replace("830", "&x;")}`),
  "a billion laughs": () => sheet(`<!DOCTYPE worksheet [${laughs()}]>${plain.replace("830", "&l9;")}`),
  "an entity without a document type": () => sheet(plain.replace("830", "&x;")),
  "100,000 elements within each other": () =>
    sheet(`<worksheet xmlns="${main}">${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>`),
  "a million attributes": () => sheet(plain.replace("<sheetData", `<sheetData ${attributes(1_000_000)}`)),
  "250 attributes": () => sheet(plain.replace("<sheetData", `<sheetData ${attributes(250)}`)),
  "an attribute twice": () => xlsxOf(`<row r="1"><c r="A1" r="B1"><v>830</v></c></row>`),
  "a million namespaces": () =>
    xlsxOf(Array.from({ length: 1_000_000 }, (_, each) => `<a xmlns:n${each % 9}="u"/>`).join("")),
  "a prefix that nobody declared": () => sheet(plain.replaceAll("sheetData", "y:sheetData")),
  "other prefixes": () => sheet(plain.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=")),
  "a namespace that another prefix hides": () =>
    xlsxOf(`<row r="1" xmlns="urn:other"><c r="A1"><v>830</v></c></row>`),
  "elements that close in another order": () => xlsxOf(`<row r="1"><c r="A1"><v>830</c></v></row>`),
  "a second root": () => sheet(`${plain}${plain}`),
  "text behind the root": () => sheet(`${plain}830`),
  "no root": () => sheet("<!-- nothing -->"),
  "no end": () => sheet(plain.slice(0, -12)),
  "a tag without an end": () => sheet(`${plain.slice(0, -12)}<row r="2`),
  "a comment without an end": () => sheet(`<!-- ${plain}`),
  "a million comments": () => xlsxOf("<!-- -->".repeat(1_000_000) + rowOf("830")),
  "a value in pieces": () => xlsxOf(rowOf("8<!-- -->3<![CDATA[0]]><?x y?>")),
  "a value by character references": () => xlsxOf(rowOf("&#56;&#x33;0")),
  "a reference to no character": () => xlsxOf(rowOf("&#0;")),
  "a reference beyond all characters": () => xlsxOf(rowOf("&#x110000;")),
  "an ampersand": () => xlsxOf(rowOf("8 & 3")),
  "a million references": () => xlsxOf(inline("&amp;".repeat(1_000_000))),
  "a control character": () => xlsxOf(inline("a\x01b")),
  "a control character as XLSX writes it": () => xlsxOf(inline("a_x0001_b_x000D_\n_x005F_x0041_")),
  "a million blanks between letters": () => xlsxOf(inline(`a${" ".repeat(1_000_000)}b`)),
  "a text of 15 MB": () => xlsxOf(inline("a".repeat(15 * 1024 * 1024))),
  "15 MB of empty cells": () => xlsxOf(`<row>${"<c/>".repeat(3_900_000)}</row>`),
  "UTF-16 with its mark": () => sheet(Buffer.from(`\ufeff${plain}`, "utf16le")),
  "UTF-16 the other way round": () =>
    sheet(Buffer.from(`\ufeff${declared("UTF-16")}${plain}`, "utf16le").swap16()),
  "UTF-16 without its mark": () => sheet(Buffer.from(plain, "utf16le")),
  "UTF-16 that is none": () => sheet(`${declared("UTF-16")}${plain}`),
  "UTF-8 with its mark": () => sheet(`\ufeff${declared("utf-8")}${plain}`),
  "Latin-1, said": () => sheet(`${declared("ISO-8859-1")}${plain}`),
  "Latin-1, not said": () => sheet(Buffer.from(sheetPart(inline("Gwynedd ô")), "latin1")),
  "a zero byte": () => sheet(plain.replace("830", "8\x0030")),
};

const plain = sheetPart(rowOf("830"));

function sheet(content: string | Uint8Array): Uint8Array {
  return zipOf(xlsxParts({ "xl/worksheets/sheet1.xml": content }));
}

function rowOf(value: string): string {
  return `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
}

function inline(text: string): string {
  return `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

function declared(encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>`;
}

function attributes(many: number): string {
  return Array.from({ length: many }, (_, each) => `a${each}="1"`).join(" ");
}

function laughs(): string {
  const lines = Array.from({ length: 9 }, (_, each) => `<!ENTITY l${each + 1} "${`&l${each};`.repeat(10)}">`);
  return `<!ENTITY l0 "ha">${lines.join("")}`;
}
