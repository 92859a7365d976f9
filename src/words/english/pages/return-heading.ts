import type { FindingPage } from "../../finding-page.ts";

export const returnHeading: FindingPage = {
  title: "a heading does not say for certain which figure is meant",
  means: `In a table with one row an area each further column is a figure, and its heading says which. It can be written in any
order and in any capitals, by the labels, names and ids of the framework: 'Category 1 Level 2', 'Level 2, Category 1',
'eligible/category-1/level-2'. A heading over several columns counts for each of them, and a title above the table that
is the name of what is counted counts for all: 'Table 1: MAPPA-eligible offenders by category'. Marks of footnotes are
passed over. This heading fits no figure, or several, or the same as another.`,
  why: `A figure under the wrong heading looks like any other figure. So nothing is taken that only seems likely, and nothing of
the table is used until every heading is certain.`,
  mend: `Write the heading in the words of the framework, which \`mappa explain framework 2022-23\` prints, or as a cell:

    Area,eligible/category-1/level-1,eligible/category-1/level-2

A column that is no figure can be called Region, Area code, Notes or Comments; any other is taken out.`,
  effect: `This is an **error**. Nothing is read from the table, so none of its areas has a return from it, until it is mended.`,
};
