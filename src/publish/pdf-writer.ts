import { Worker } from "node:worker_threads";
import type { Drawing } from "../charts/drawing.ts";
import type { Document } from "../report/document.ts";

/** Writes documents as PDF, wherever that is done. */
export interface PdfWriter {
  write(document: Document, drawings: ReadonlyMap<string, Drawing>, created: Date): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Writes in this thread; loaded when the first document comes. */
export function pdfWriter(): PdfWriter {
  return {
    async write(document, drawings, created) {
      const { renderPdf } = await import("../render/pdf/render.ts");
      return renderPdf(document, drawings, { created });
    },
    async close() {},
  };
}

/** What goes to the thread and what comes back. */
export interface PdfOrder {
  readonly number: number;
  readonly document: Document;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly created: Date;
}
export type PdfResult =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly error: Error };

/**
 * Writes in a thread of its own, which loads fonts and layout while this one still reads returns. PDF is two
 * thirds of the work of a report, so the second core takes it.
 */
export function threadedPdfWriter(): PdfWriter {
  // Without a limit the thread's heap grows before it is swept; a report needs little.
  const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };
  const worker = new Worker(new URL("./pdf-thread.js", import.meta.url), { resourceLimits: limits });
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  let last = 0;
  worker.on("message", (result: PdfResult) => {
    const order = waiting.get(result.number);
    waiting.delete(result.number);
    if ("error" in result) order?.reject(result.error);
    else order?.resolve(result.bytes);
  });
  worker.on("error", (error) => {
    for (const order of waiting.values()) order.reject(error as Error);
    waiting.clear();
  });
  return {
    write(document, drawings, created) {
      return new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, document, drawings, created } satisfies PdfOrder);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}
