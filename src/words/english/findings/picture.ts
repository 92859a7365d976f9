import type { NarrativeArguments, PictureFault } from "../../../findings/arguments/narrative.ts";
import type { FindingText } from "../../finding-words.ts";

/** What is wrong with a picture that a text names. */
export function picture(args: NarrativeArguments["NARRATIVE-PICTURE"]): FindingText {
  switch (args.what) {
    case "missing":
      return {
        problem: `There is no picture '${args.name}' in the narrative's folder.`,
        remedy: "Put a PNG or JPEG file beside the text and name it without a path.",
      };
    case "broken":
      return {
        problem: `The picture '${args.name}' ${broken(args.fault)}.`,
        remedy:
          "Open it in a program for pictures and save it anew as a small PNG or JPEG file, in colours for the screen (RGB).",
      };
    case "no-alternative":
      return {
        problem: "The picture has no alternative text.",
        remedy: "Write what it shows between the square brackets: ![what it shows](name.png).",
      };
  }
}

function broken(fault: PictureFault): string {
  switch (fault.what) {
    case "unreadable":
      return "cannot be read, or is no file";
    case "format":
      return "is neither a PNG nor a JPEG file";
    case "damaged":
      return `is damaged, in printing colours, or has more than ${fault.mostMillions} million pixels`;
    case "bytes":
      return `has ${fault.size} bytes; the most is ${fault.most}`;
  }
}
