import type { FindingPage } from "../../finding-page.ts";

export const frameworkUnused: FindingPage = {
  title: "a framework defines something that no report shows",
  means: `A framework defines a table, chart, section, note, rate, measure or dimension that no report shows: neither
a report of that framework nor one of a framework that extends it.`,
  why: `What nobody sees is kept up for nothing, and whoever reads the framework takes it for a part of the
reports. Often its name was mistyped where it was to be shown.`,
  mend: `Name it where it is to be shown: a table or chart among the blocks of a section, a section in the order of
its report, a note in a table or measure, a measure or rate in a table. Example:

    sections:
      orders: { heading: Restrictive orders, blocks: [{ table: orders }] }

If it is not needed, take it out.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
