import { printNumber } from "../../../figures/number.ts";
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
    case "together":
      return {
        problem: `The pictures of the report together have more than ${args.mostMillions} million pixels.`,
        remedy: "Save them smaller, 2,000 pixels wide at most, or take some out.",
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
      return "is damaged";
    case "printing-colours":
      return "is in printing colours (CMYK)";
    case "animated":
      return "is animated, and a report can show one picture of it only";
    case "turned":
      return "says that the camera was turned, which not every program that shows it will follow";
    case "pixels":
      return `has more than ${fault.mostMillions} million pixels`;
    case "unpacked":
      return `would take ${printNumber(fault.size / 1_000_000, 0)} million bytes to show; the most is ${printNumber(fault.most / 1_000_000, 0)} million, and ${fault.mostMillions} million pixels`;
    case "bytes":
      return `has ${printNumber(fault.size, 0)} bytes; the most is ${printNumber(fault.most, 0)}`;
  }
}
