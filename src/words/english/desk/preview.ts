import type { DeskPreviewWords } from "../../desk/preview-words.ts";

export const deskPreview: DeskPreviewWords = {
  title: "Report",
  noReport:
    "There is no report to show: no return has been sent, or there are errors in it or in the texts. The report appears as soon as the errors are mended.",
  traceTitle: "What stands behind a figure",
  noFigure: (figure) => `There is no figure '${figure}' in this release.`,
  toCell: "Go to its cell in the return",
  frame: "The report as it stands",
  noReportNow:
    "The report cannot be made now, because there is an error in what it is made from. Below it is shown as it was before.",
  pdf: "Open as PDF",
  alone: "Open the report in a tab of its own",
  toTrace: "What stands behind this figure",
};
