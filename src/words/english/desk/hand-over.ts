import type { DeskHandOverWords } from "../../desk/hand-over-words.ts";

export const deskHandOver: DeskHandOverWords = {
  heading: (area, year) => `Sign the return of ${area}, ${year}`,
  hint: "Each of the three agencies answers for the figures with a name and a post. They are written into the return. To withdraw a signature, empty both of its fields.",
  agencies: { police: "Police", probation: "Probation", prisons: "Prisons" },
  name: "Name",
  post: "Post",
  status: "The figures are",
  save: "Save the signatures",
  saved: "The status and the signatures are written into the return.",
  unchanged: "Nothing was changed. The return already says what is in these fields.",
  toReturn: "Back to the figures",
  inTheWay: "Still in the way of publication",
  nothingInTheWay: "Nothing in this return or its texts is in the way of publication.",
  notUnderstood: "What was sent could not be understood. Nothing was changed.",
  both: (agency) => `${agency}: give both the name and the post. Nothing was changed.`,
  errors:
    "There are errors in the return. Mend them first: nobody can answer for figures that cannot be read. Nothing was changed.",
  textErrors: (count) =>
    `${count === 1 ? "There is an error in a text" : `There are ${count} errors in the texts`} of this area. Until ${count === 1 ? "it is" : "they are"} mended no report can be made, and nobody can answer for it. Nothing was changed.`,
  noReturn:
    "There is no return that can be signed here. Make one, or take over the workbook that was sent, on the page of the figures.",
  others: (what) =>
    `Somebody else has changed this meanwhile. ${what.join("; ")}. Nothing was changed. Save again to write what stands in the fields in its place.`,
  nobody: "nobody has signed",
  notWritten: {
    "cannot-change":
      "The return is written in a way that cannot be changed without losing something. Write the signatures into the file. Nothing was changed.",
    changing: "The return was changed by others at the same time. Save again.",
  },
};
