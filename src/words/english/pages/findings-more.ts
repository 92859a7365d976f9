import type { FindingPage } from "../../finding-page.ts";

export const findingsMore: FindingPage = {
  title: "more findings of the same kind than are listed",
  means: `A file has so many findings of one kind that they are not all listed: the first are, and how many more there are. All
of them count: each area that has one is held up, whether it is listed or not.`,
  why: `Hundreds of findings of one kind have one cause nearly always: a column that is missing, a name that is spelled in
another way throughout. In a long list of them the findings of other kinds would be overlooked.`,
  mend: `Mend those that are listed, look for the same in the rest of the file, and check again. In a table it is often quickest
to replace a word in all rows at once.`,
  effect: `This is a **note** by itself. The findings that are not listed have the effect that their own page says: where they
are errors, the report of their area is not made.`,
};
