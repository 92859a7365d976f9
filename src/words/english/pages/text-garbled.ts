import type { FindingPage } from "../../finding-page.ts";

export const textGarbled: FindingPage = {
  title: "a text that was garbled before it came",
  means: `Somewhere on its way the text was saved in one encoding and opened in another. An accented letter, a curly quotation
mark or a dash is then two or three odd characters: \`MÃ´n\` for Môn, \`areaâ€™s\` for area’s. Or a program has put the mark
of a lost character in its place.`,
  why: `It would be printed as it stands, on every page that has the text, and look as if nobody had read it.`,
  mend: `The message says what is meant, where that can be told. Write it in the place, or better, take the whole text again from
where it is still right: what is garbled in one line is garbled in others.

| wrong | right |
|---|---|
| \`Ynys MÃ´n\` | \`Ynys Môn\` |
| \`the areaâ€™s plan\` | \`the area’s plan\` |
| \`Â£500\` | \`£500\` |`,
  effect: `This is an **error**. The report of the area is not made, and publication is blocked until it is mended. Other areas
are not held up.`,
};
