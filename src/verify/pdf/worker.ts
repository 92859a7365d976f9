import { parentPort } from "node:worker_threads";
import { openPdf } from "./open.ts";

/** What runs in the thread: it reads the bytes that it is sent, one file after the other, and answers with each. */
parentPort?.on("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await openPdf(bytes));
});
