// Makes area-tables.ods and area-tables.xlsx beside this file, as LibreOffice saves them. The sheets stand in
// sheets.txt: a line a row, bars between cells, < for a cell that is one with that to its left, ^ with that above.
// Needs LibreOffice: node tests/returns/by-area/area-tables/make.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "area-tables-"));
const sheets = readFileSync(join(here, "sheets.txt"), "utf8")
  .split(/^== (.*)\n/m)
  .slice(1);
const xml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const tables = [];
for (let at = 0; at < sheets.length; at += 2) {
  const rows = sheets[at + 1]
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const cells = rows.map((row, r) => row.map((text, c) => cell(rows, r, c, text)).join(""));
  const lines = cells.map((row) => `<table:table-row>${row || "<table:table-cell/>"}</table:table-row>`);
  tables.push(`<table:table table:name="${xml(sheets[at].trim())}">${lines.join("")}</table:table>`);
}

function cell(rows, row, column, text) {
  if (text === "<" || text === "^") return "<table:covered-table-cell/>";
  let across = 1;
  while (rows[row][column + across] === "<") across++;
  let down = 1;
  while (rows[row + down]?.[column] === "^") down++;
  const span = `table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"`;
  if (text === "") return "<table:table-cell/>";
  if (/^\d+$/.test(text))
    return `<table:table-cell ${span} office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`;
  return `<table:table-cell ${span} office:value-type="string"><text:p>${xml(text)}</text:p></table:table-cell>`;
}

writeFileSync(
  join(folder, "area-tables.fods"),
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`,
);
for (const format of ["ods", "xlsx"])
  execFileSync("soffice", [
    "--headless",
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--convert-to",
    format,
    "--outdir",
    here,
    join(folder, "area-tables.fods"),
  ]);
rmSync(folder, { recursive: true });
