import type { DeskFrameWords } from "../../desk/frame-words.ts";

export const deskFrame: DeskFrameWords = {
  title: "mappa desk",
  skip: "Skip to main content",
  trail: "Where this page is",
  home: "Releases",
  problem: "There is a problem",
  important: "Important",
  success: "Success",
  keptDraft: "Typed here before and not saved:",
  putDraft: "Put it in",
  notKept: "This browser keeps nothing of what you type. Save before you leave this page.",
  footer: "This page is on your own computer. Everything is kept in files in the data folder.",
  refused: {
    heading: "This cannot be done",
    byStatus: {
      403: {
        heading: "This browser may not use the desk",
        lines: [
          "An address of the desk can be opened once, and only the browser that opened it may go on.",
          "To open the desk again, go to where you started it, press Ctrl-C, and run mappa desk again. Nothing that was saved is lost.",
        ],
      },
      404: {
        heading: "Page not found",
        lines: [
          "There is no page at this address. If you typed it, check that it is right.",
          "A release or a return may have been renamed or removed since this page was linked to.",
        ],
      },
      413: {
        heading: "That is too long to be saved",
        lines: ["Nothing was saved. Go back, make it shorter and save it again."],
      },
      421: {
        heading: "This is not the address of the desk",
        lines: ["Use the address that mappa desk printed when it was started."],
      },
      500: {
        heading: "There is a fault in mappa",
        lines: [
          "It is not in your data. Nothing that was saved before is lost.",
          "The window in which mappa desk was started says more. Please report it with the lines that stand there.",
        ],
      },
      503: {
        heading: "Too many pages are open",
        lines: ["Close pages of the desk that you no longer need, and load this one again."],
      },
    },
    other: (status, name) => `The desk refused what the browser asked for (${status}, ${name}).`,
  },
};
