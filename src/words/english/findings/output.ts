import type { OutputArguments } from "../../../findings/arguments/output.ts";
import type { FindingWords } from "../../finding-words.ts";

const away = "Move it away, or choose another folder with --output.";

export const output: FindingWords<keyof OutputArguments> = {
  "OUTPUT-CHANGED": () => ({
    problem: "The file was changed since mappa made it, and would be lost.",
    remedy: away,
  }),
  "OUTPUT-FOREIGN": ({ what }) => {
    const problem = {
      file: "The file was not made by mappa, and would be lost.",
      link: "This is not a file that was made by mappa but a link or the like, and would be lost.",
      folder: "The file was not made by mappa, and neither was the folder that it is in.",
    };
    return { problem: problem[what], remedy: away };
  },
  "OUTPUT-IN-USE": ({ computer, process }) => ({
    problem: `Another build (process ${process} on ${computer}) is putting its reports into the output folder.`,
    remedy:
      "Run the command again when it has ended. If there is no such build any more, delete this folder.",
  }),
  "REPORT-FAILED": (args) => ({
    problem:
      args.what === "report"
        ? `The report ${args.report} could not be made because of a fault in mappa: ${args.message}.`
        : `The reports of ${args.release} could not be made because of a fault in mappa: ${args.message}.`,
    remedy: "Please report the fault with the lines that were printed of it.",
  }),
};
