import { parentPort } from "node:worker_threads";
import { openWorkbook } from "./open.ts";

/** What runs in the thread: it opens the bytes that it is sent, one file after the other, and answers with each. */
parentPort?.on("message", (bytes: Uint8Array) => {
  parentPort?.postMessage(openWorkbook(bytes));
});
