import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import type { DefinedName, Row, Sheet } from "../../workbook/model/workbook.ts";
import { dimensionsOf } from "../measures.ts";
import type { Filled } from "./filled.ts";
import type { Form } from "./form.ts";
import type { FormLayout } from "./layout.ts";
import { signatureName } from "./names.ts";
import { words as inWords } from "./workbook-cells.ts";

/** What every measure and every member of its dimensions means, in the order of the sheets. */
export function definitionsSheet(
  framework: Framework,
  { sheets }: FormLayout,
  words: Words["form"]["workbook"],
): Sheet {
  const { title, columns } = words.definitions;
  const rows = sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ measure, heading }): Row[] => {
      const { label, definition } = framework.measures[measure]!;
      const members = (dimensionsOf(framework, measure) ?? []).flatMap((dimension) =>
        Object.values(dimension.members).map((each) => [each.label, each.definition ?? each.name] as const),
      );
      return [[label, definition] as const, ...members].map(([term, meaning]) => ({
        cells: [inWords(heading, "row-heading"), inWords(term, "row-heading"), inWords(meaning, "note")],
      }));
    });
  return {
    name: words.definitionsSheet,
    widths: [44, 36, 80],
    rows: [
      { cells: [inWords(title, "title")] },
      { cells: [] },
      { cells: columns.map((each) => inWords(each, "column-heading")) },
      ...rows,
    ],
    protected: true,
    landscape: true,
  };
}

/** Who answers for the figures: a line for each agency. */
export function signOffSheet(
  { agencies, identity }: Form,
  filled: Filled | undefined,
  words: Words["form"]["workbook"],
): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const { title, note, columns, agencies: labels } = words.signOff;
  const head: Row[] = [
    { cells: [inWords(title, "title")] },
    { cells: [inWords(words.subtitle(identity.area.name, identity.year))] },
    { cells: [inWords(note)] },
    { cells: [] },
    { cells: columns.map((each) => inWords(each, "column-heading")) },
  ];
  const parts = ["name", "post", "date"] as const;
  const rows = agencies.map((agency): Row => {
    const signed = filled?.signOff.find((each) => each.agency === agency);
    const texts = [signed?.name, signed?.post, signed?.date];
    return {
      cells: [
        inWords(labels[agency], "row-heading"),
        ...texts.map((each) => ({ ...inWords(each ?? "", "entry-text"), locked: false as const })),
      ],
    };
  });
  const sheet = words.signOffSheet;
  return {
    sheet: {
      name: sheet,
      widths: [20, 40, 50, 20],
      rows: [...head, ...rows],
      protected: true,
      landscape: true,
    },
    names: agencies.flatMap((agency, index) =>
      parts.map((part, column) => ({
        name: signatureName(agency, part),
        sheet,
        at: { row: head.length + 1 + index, column: column + 2 },
      })),
    ),
  };
}
