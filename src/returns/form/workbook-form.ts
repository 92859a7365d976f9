import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import type { Reference } from "../../workbook/model/expression.ts";
import type { Workbook } from "../../workbook/model/workbook.ts";
import type { Before, Filled } from "./filled.ts";
import type { Form } from "./form.ts";
import { type FormLayout, formLayout } from "./layout.ts";
import { formProperties } from "./names.ts";
import { coverSheet } from "./workbook-cover.ts";
import { type Drawing, figureNames, figureSheet } from "./workbook-figures.ts";
import { definitionsSheet, signOffSheet } from "./workbook-last-sheets.ts";

/** What a form is drawn from as a workbook. */
export interface WorkbookForm {
  readonly framework: Framework;
  readonly form: Form;
  readonly words: Words;
  /** When it is made, by the clock that was given. */
  readonly created: Date;
  /** What stands in it already: of a return that goes back to whoever sent it. */
  readonly filled?: Filled;
  readonly before?: Before;
  /** What a release that is not live must say. */
  readonly label?: string | undefined;
}

/**
 * A form as a workbook: a sheet to begin with, the figures, definitions and signatures. Only what is to be filled in can be
 * changed. Cells of figures, of words on them, status and signatures have names (names.ts); what is asked about figures
 * is put on top by whoever asks.
 */
export function workbookForm({ framework, form, words, created, filled, before }: WorkbookForm): Workbook {
  const own = words.form.workbook;
  const { identity } = form;
  const layout = formLayout(framework, form, own, before?.year);
  const places = new Map(
    layout.sheets.flatMap(({ name: sheet, blocks }) =>
      blocks.flatMap(({ figures }) =>
        figures
          .filter(({ applies }) => applies)
          .map(({ cell, place }): [string, Reference] => [cellId(cell), { ...place, sheet }]),
      ),
    ),
  );
  const place = (cell: Cell) => places.get(cellId(cell));
  const named = namesOf(layout, own);
  const drawing: Drawing = { framework, words: own, place, named, identity, filled, before };
  const cover = coverSheet({ form, layout, words: own, filled });
  const signOff = signOffSheet(form, filled, own);
  return {
    properties: {
      title: own.fileTitle(identity.area.name, identity.year),
      author: own.author,
      language: words.language,
      created,
      custom: {
        [formProperties.area]: identity.area.slug,
        [formProperties.year]: identity.year,
        [formProperties.framework]: identity.framework,
        [formProperties.version]: identity.version,
      },
    },
    sheets: [
      cover.sheet,
      ...layout.sheets.map((sheet) => figureSheet(drawing, sheet)),
      definitionsSheet(framework, layout, own),
      signOff.sheet,
    ],
    names: [
      ...cover.names,
      ...layout.sheets.flatMap((sheet) => figureNames({ filled }, sheet)),
      ...signOff.names,
    ],
  };
}

/** Figures by their tables and headings, in few words. */
function namesOf({ sheets }: FormLayout, words: Words["form"]["workbook"]): (cell: Cell) => string {
  const blocks = new Map(sheets.flatMap((sheet) => sheet.blocks.map((block) => [block.measure, block])));
  return (cell) => {
    const { number, figures, columns } = blocks.get(cell.measure)!;
    const { row, column } = figures.find((each) => cellId(each.cell) === cellId(cell))!;
    return words.figureAt(number, columns.length > 1 ? [...row, ...column] : row);
  };
}
