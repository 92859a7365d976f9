import { decodeText } from "../../files/decode.ts";
import type { FormatReader } from "../held/document.ts";
import { textSaid } from "../text/expected.ts";
import { markedLines, plainLines, type TextLine } from "../text/lines.ts";

/** @param titled whether a file of the format begins with the title of its document */
function textReader(
  name: string,
  ending: string,
  titled: boolean,
  lines: (text: string) => readonly TextLine[],
): FormatReader {
  return {
    name,
    reads: (rest) => rest === ending,
    compare({ name: file, bytes }, { said, comparison }) {
      comparison.hold(file, textSaid(said, titled), lines(decodeText(bytes)));
    },
  };
}

/** Formats of words alone: every number, in order. */
export const texts: readonly FormatReader[] = [
  textReader("txt", ".txt", true, plainLines),
  textReader("md", ".md", true, markedLines),
  textReader("govspeak", ".govspeak.md", false, markedLines),
];
