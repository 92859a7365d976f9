import { decodeText } from "../../files/decode.ts";
import type { PrintedPlace } from "../../findings/arguments/verify.ts";
import { found } from "../../findings/found.ts";
import { headlineOf } from "../../render/png/headline.ts";
import { besideChart, besideHeadline } from "../../render/text/beside-picture.ts";
import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { FormatReader } from "../held/document.ts";
import { plainLines } from "../text/lines.ts";

/** What stands beside pictures in words: a chart, or the headline of a press notice. */
export const pictureWords: FormatReader = {
  name: "alt",
  reads: (rest) => rest.endsWith(".alt.txt"),
  compare({ name, rest, bytes }, { edition, comparison }, { words }, folder) {
    const expected = expectedBeside(edition, rest, words);
    if (!expected)
      comparison.findings.push(
        found("VERIFY-DOCUMENT", { what: "no-edition" }, { location: { file: folder.shown(name) } }),
      );
    else comparison.hold(name, [{ part: "alternative", ...expected }], plainLines(decodeText(bytes)));
  },
};

function expectedBeside(
  edition: Edition,
  rest: string,
  words: Words,
): { readonly text: string; readonly place: PrintedPlace } | undefined {
  const headline = headlineOf(edition);
  if (rest === ".headline.alt.txt" && headline)
    return { text: besideHeadline(edition, headline, words), place: { in: "front" } };
  for (const block of edition.sections.flatMap(({ blocks }) => blocks))
    if (block.type === "chart" && rest === `-${block.id}.alt.txt`)
      return { text: besideChart(edition, block, words), place: { in: "chart", number: block.number } };
  return undefined;
}
