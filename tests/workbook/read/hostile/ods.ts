import { contentPart, numberCell, odsOf, odsParts, odsTable, row, textCell, zipOf } from "../made.ts";

const content = (tables: string, styles = "") =>
  zipOf(odsParts({ "content.xml": contentPart(tables, styles) }));
const columns = (many: number | string) => `table:number-columns-repeated="${many}"`;
const rows = (many: number | string) => `table:number-rows-repeated="${many}"`;
const repeated = (many: number | string) => numberCell.replace("<table:table-cell", `$& ${columns(many)}`);
const commented = (many: number) =>
  `<table:table-cell ${columns(many)}><office:annotation><text:p>Why?</text:p></office:annotation></table:table-cell>`;
const named = (...names: string[]) =>
  content(
    `${odsTable(row(numberCell))}<table:named-expressions>${names
      .map((each) => {
        const [name, address] = each.split(" = ");
        return `<table:named-range table:name="${name}" table:cell-range-address="${address}"/>`;
      })
      .join("")}</table:named-expressions>`,
  );

/** ODS files whose cells, repeats and names were made to do harm, or are unusual. */
export const ods: Readonly<Record<string, () => Uint8Array>> = {
  "no content": () => zipOf(odsParts({ "content.xml": undefined })),
  "no list of parts": () => zipOf(odsParts({ "META-INF/manifest.xml": undefined })),
  "no mimetype": () => zipOf(odsParts({ mimetype: undefined })),
  "a document type": () => zipOf(odsParts({ "content.xml": `<!DOCTYPE x>${contentPart("")}` })),
  "empty rows repeated a million times": () =>
    odsOf(row("<table:table-cell/>", rows(1_048_575)) + row(numberCell)),
  "empty cells repeated up to the last": () =>
    odsOf(row(`<table:table-cell ${columns(16_383)}/>${numberCell}`)),
  "empty cells repeated a billion times": () => odsOf(row(`<table:table-cell ${columns(999_999_999)}/>`)),
  "a cell behind the last": () => odsOf(row(`<table:table-cell ${columns(16_384)}/>${numberCell}`)),
  "a row behind the last": () => odsOf(row("", rows(1_048_576)) + row(numberCell)),
  "a cell repeated a million times": () => odsOf(row(repeated(1_000_000))),
  "a row with a cell repeated a million times": () => odsOf(row(numberCell, rows(1_048_576))),
  "1,000 cells in 1,000 rows, by two numbers": () => odsOf(row(repeated(1_000), rows(1_000))),
  "2,000 cells repeated, 101 times": () => odsOf(row(repeated(2_000)).repeat(101)),
  "1,500 texts in 10,000 rows, by numbers": () =>
    odsOf(row(textCell("a".repeat(30_000), columns(1_500))).repeat(9)),
  "a few cells and rows repeated": () => odsOf(row(repeated(2), rows(2)) + row(numberCell)),
  "a comment beside a few cells that hold nothing": () => odsOf(row(commented(2), rows(2)) + row(numberCell)),
  "a comment repeated in 1,000 rows of 1,000 cells": () => odsOf(row(commented(1_000), rows(1_000))),
  "a comment behind the last cell": () => odsOf(row(`<table:table-cell ${columns(16_384)}/>${commented(1)}`)),
  "repeats that are no numbers": () => odsOf(row(repeated("1e9"))),
  "a repeat of nothing": () => odsOf(row(repeated("0"))),
  "a billion blanks": () => odsOf(row(textCell(`a<text:s text:c="1000000000"/>b`))),
  "many times 10,000 blanks": () => odsOf(row(textCell(`<text:s text:c="10000"/>`.repeat(1_000)))),
  "blanks of every kind": () =>
    odsOf(row(textCell(`\n  a <text:s text:c="2"/>b<text:tab/>c<text:line-break/>d\n   e\t`))),
  "a million empty paragraphs": () =>
    odsOf(row(`<table:table-cell>${"<text:p/>".repeat(1_000_000)}</table:table-cell>`)),
  "100,000 spans within each other": () =>
    odsOf(row(textCell("<text:span>".repeat(100_000) + "</text:span>".repeat(100_000)))),
  "sheets within cells": () =>
    odsOf(row(`<table:table-cell>${odsTable(row(numberCell))}</table:table-cell>`)),
  "what was changed, kept": () =>
    content(`<table:tracked-changes>${odsTable(row(numberCell))}</table:tracked-changes>${odsTable("")}`),
  "a shape with text over a cell": () =>
    odsOf(
      row(
        `<table:table-cell office:value-type="float" office:value="7"><d:frame xmlns:d="urn:d"><text:p>8</text:p></d:frame><text:p>7</text:p></table:table-cell>`,
      ),
    ),
  "a value that is not what is shown": () =>
    odsOf(
      row(
        `<table:table-cell office:value-type="float" office:value="7"><text:p>8</text:p></table:table-cell>`,
      ),
    ),
  "a number without its value": () =>
    odsOf(row(`<table:table-cell office:value-type="float"><text:p>8</text:p></table:table-cell>`)),
  "a number whose value is blank": () =>
    odsOf(
      row(
        `<table:table-cell office:value-type="float" office:value=" "><text:p>115</text:p></table:table-cell>`,
      ),
    ),
  "numbers that are none": () =>
    odsOf(
      row(
        ["NaN", "1e999", "1,204"]
          .map((value) => `<table:table-cell office:value-type="float" office:value="${value}"/>`)
          .join(""),
      ),
    ),
  "dates and times that are none": () =>
    odsOf(
      row(
        `<table:table-cell office:value-type="date" office:date-value="2032-02-30"/><table:table-cell office:value-type="time" office:time-value="PT"/>`,
      ),
    ),
  errors: () =>
    odsOf(
      row(
        `<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>` +
          `<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0"><text:p>Err:508</text:p></table:table-cell>` +
          textCell("#REF!"),
      ),
    ),
  "cells made one, with something beneath": () =>
    odsOf(
      row(
        `<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="7"/><table:covered-table-cell office:value-type="float" office:value="8"/>`,
      ),
    ),
  "hidden sheets": () =>
    content(
      odsTable("", `table:name="A" table:style-name="h"`) +
        odsTable("", `table:name="B" table:display="false"`),
      `<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>`,
    ),
  "two sheets of one name": () => content(odsTable("") + odsTable("")),
  "a sheet without a name": () => content(odsTable("", "")),
  "1,000 sheets": () =>
    content(Array.from({ length: 1_000 }, (_, each) => odsTable("", `table:name="S${each}"`)).join("")),
  "names of cells": () =>
    named(
      "one = $Figures.$A$1",
      "two = $'Figures'.B2",
      "three = Figures.C3",
      "same = $Figures.$A$1:.$A$1",
      "again = $Figures.$A$1:$Figures.$A$1",
      "range = $Figures.$A$1:.$B$2",
      "gone = $Figures.#REF!",
      "lost = $#REF!.$A$1",
      "nowhere = $Nothing.$A$1",
      "__proto__ = $Figures.$D$4",
    ),
};
