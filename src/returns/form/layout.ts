import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import { blockOf, type FormBlock } from "./block.ts";
import type { Form } from "./form.ts";
import { sheetNames } from "./sheet-names.ts";

export type { BlockFigure, FormBlock } from "./block.ts";

/**
 * Where each figure of a form stands in a workbook, and between which headings: the form is drawn by it, and a form that
 * comes back is read by it.
 *
 * It promises: every cell of every measure, totals too, stands once, in the block of its measure, and each block on one
 * sheet. The heading of a block stands alone in column A, and no two blocks have the same. Below it come lines of its
 * definition, the row of column headings, and its rows without a gap; behind it a blank row. Row headings stand in the
 * columns left of the figures, from column A, each on every row. Paths of headings are unique within a block; nothing
 * else in the block's row of column headings is called like a column of figures.
 */
export interface FormLayout {
  readonly sheets: readonly FormSheetLayout[];
}

export interface FormSheetLayout {
  readonly name: string;
  /** In A1. */
  readonly title: string;
  readonly blocks: readonly FormBlock[];
}

/** The row of the first block: above it stand the title, whose form it is, and a blank row. */
const firstRow = 4;

/**
 * @param earlierYear the year whose figures stand beside those asked for: 2031/32; the figures asked for stand in the
 *   same cells without one
 */
export function formLayout(
  framework: Framework,
  form: Form,
  words: Words["form"]["workbook"],
  earlierYear?: string,
): FormLayout {
  const sections = new Map(form.sections.map((section) => [section.measure, section]));
  const titles = form.sheets.map(({ heading }) => heading ?? words.otherFigures);
  const names = sheetNames(titles, [
    words.coverSheet,
    words.definitionsSheet,
    words.signOffSheet,
    words.questionsSheet,
  ]);
  let number = 0;
  const sheets = form.sheets.map(({ measures }, index): FormSheetLayout => {
    let row = firstRow;
    const blocks = measures.map((measure) => {
      number++;
      const along = { number, row, year: form.identity.year, earlierYear };
      const block = blockOf(framework, sections.get(measure)!, along, words);
      row = block.lastRow + 2;
      return block;
    });
    return { name: names[index]!, title: titles[index]!, blocks: withCommonChecks(blocks) };
  });
  return { sheets };
}

/** Checks and explanations of all blocks of a sheet stand below each other: columns of one width hold one kind of thing. */
function withCommonChecks(blocks: readonly FormBlock[]): FormBlock[] {
  // A narrow column between them: a check that begins with a number must not be read on from last year's figure.
  const checkColumn = Math.max(...blocks.map((block) => block.checkColumn)) + 1;
  return blocks.map((block) => ({ ...block, checkColumn, explanationColumn: checkColumn + 1 }));
}
