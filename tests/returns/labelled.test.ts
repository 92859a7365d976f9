import { expect, it } from "vitest";
import { returnForm } from "../../src/returns/form/form.ts";
import { formWriters } from "../../src/returns/form/writers.ts";
import { english } from "../../src/words/english/english.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { project } from "./project.ts";

it.each(["xlsx", "ods"])(
  "a form of a release that is not live says so on every sheet and in its title, as %s",
  async (name) => {
    const framework = project.frameworks.at(-1)!;
    const form = returnForm(framework, { name: "Suffolk", slug: "suffolk" }, framework.years.to);
    const label = "Illustrative figures, invented.";
    const writer = formWriters.find((each) => each.name === name)!;
    const opened = async (of?: string) => {
      const created = new Date("2032-04-01T09:00:00Z");
      const bytes = await writer.write({ framework, form, words: english, created, label: of });
      return openWorkbook(bytes as Uint8Array).workbook!;
    };
    const titles = ({ title, sheets }: Awaited<ReturnType<typeof opened>>) => [
      title,
      ...sheets.map(({ cells }) => cells.find(({ row, column }) => row === 1 && column === 1)!.content),
    ];
    const [live, invented] = [titles(await opened()), titles(await opened(label))];
    expect(invented).toHaveLength(live.length);
    for (const each of invented) expect(JSON.stringify(each)).toContain(label);
    for (const each of live) expect(JSON.stringify(each)).not.toContain(label);
  },
);
