import { inPercent } from "./address.ts";
import type { Dialect } from "./dialect.ts";
import { indented } from "./list-items.ts";

/** CommonMark, and tables as those who extend it take them. */
export const commonMark: Dialect = {
  words: (text) =>
    text
      .replace(/[\\`*_<|~[]/g, "\\$&")
      .replace(/&(?=#|\p{L}|$)/gu, "\\&")
      // Before a link it would make a picture.
      .replace(/!$/, "\\!"),
  bracket: "\\]",
  line: (line) =>
    line.replace(/^(?:[#>=]|[+-](?=[\s-]|$))/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2"),
  address: (address) => address.replace(/[()<>\\|`]/g, inPercent).replace(/&(?=#|\p{L})/gu, "&amp;"),
  lineEnd: "\\",
  list: ({ ordered, start }, items, again) => {
    // Of another mark it is another list.
    const mark = (index: number) => {
      if (!ordered) return again ? "*" : "-";
      return `${Math.min(start + index, largestNumber)}${again ? ")" : "."}`;
    };
    return indented(items, mark, "\\");
  },
  quotation: (lines) => lines.map((line) => `> ${line}`.trimEnd()).join("\n"),
  title: (words) => (words === "" ? [] : [`# ${words}`]),
  label: (words) => `> ${words}`,
  summary: (lines) => lines.join("\\\n"),
  warning: (lines) => lines.join("\\\n"),
  contact: (lines) => lines.join("\\\n"),
  headerCell: (words) => ` ${words} `,
};

/** A longer number begins no item. */
const largestNumber = 999_999_999;
