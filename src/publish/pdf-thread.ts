import { parentPort } from "node:worker_threads";
import { renderPdf, warmUp } from "../render/pdf/render.ts";
import type { PdfOrder, PdfResult } from "./pdf-writer.ts";

/** The thread of `threadedPdfWriter`: one document after the other, in the order in which they come. */
const port = parentPort!;
let turn: Promise<void> = Promise.resolve();

port.on("message", (order: PdfOrder) => {
  turn = turn.then(() => write(order));
});
warmUp();

async function write({ number, document, drawings, created }: PdfOrder): Promise<void> {
  try {
    const bytes = await renderPdf(document, drawings, { created });
    port.postMessage({ number, bytes } satisfies PdfResult);
  } catch (error) {
    port.postMessage({ number, error: error as Error } satisfies PdfResult);
  }
}
