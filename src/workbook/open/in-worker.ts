import type { Worker } from "node:worker_threads";
import type { Opening, WorkbookOpener } from "../read/opened.ts";

/** What is asked of a thread; a worker of Node is one. */
export type OpeningThread = Pick<Worker, "on" | "off" | "postMessage" | "terminate" | "ref" | "unref">;

/**
 * Opens workbooks in a thread of its own, which is started with the first and kept for the next until one cannot be
 * read. One that takes longer than is allowed, or more memory than the thread was given, ends the thread and not the
 * program. A thread that waits for a file does not keep the program from ending.
 *
 * @param start starts a thread that answers bytes with an {@link Opening}
 * @param most how long one workbook may take, in milliseconds
 */
export function openInWorker(start: () => OpeningThread, most: number): WorkbookOpener {
  let thread: OpeningThread | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function begin(): OpeningThread {
    const begun = start();
    // An error is told to whoever waits for an answer; a thread that has ended is never asked again.
    begun.on("error", () => {});
    begun.on("exit", () => {
      if (thread === begun) thread = undefined;
    });
    return begun;
  }

  async function open(bytes: Uint8Array): Promise<Opening> {
    thread ??= begin();
    const { opening, ended } = await ask(thread, bytes, most).catch((error: unknown) => {
      thread = undefined;
      throw error;
    });
    // What an unreadable file has left behind, in memory or otherwise, is no part of the next one's reading.
    if (opening.fault && !ended) await thread?.terminate();
    if (opening.fault) thread = undefined;
    return opening;
  }

  return (bytes) => {
    // One after the other: a thread answers in order, and each file has all of its memory.
    const opened = last.then(() => open(bytes));
    last = opened.catch(() => {});
    return opened;
  };
}

interface Answer {
  readonly opening: Opening;
  /** Whether the thread has ended over it. */
  readonly ended: boolean;
}

function ask(thread: OpeningThread, bytes: Uint8Array, most: number): Promise<Answer> {
  return new Promise((answer, fail) => {
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      thread.off("message", answered);
      thread.off("error", failed);
      thread.off("exit", ended);
      thread.unref();
      then();
    };
    const stopped = (limit: "time" | "memory"): void =>
      settle(() => answer({ opening: { fault: { what: "stopped", limit } }, ended: true }));
    const answered = (opening: Opening): void => settle(() => answer({ opening, ended: false }));
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") stopped("memory");
      else settle(() => fail(error));
    };
    const ended = (): void => settle(() => fail(new Error("The thread that opens workbooks has ended.")));
    const timer = setTimeout(() => {
      // It is ended before it is answered, so that two threads never run beside each other.
      settle(() => {
        const then = (): void =>
          answer({ opening: { fault: { what: "stopped", limit: "time" } }, ended: true });
        thread.terminate().then(then, fail);
      });
    }, most);
    thread.on("message", answered);
    thread.on("error", failed);
    thread.on("exit", ended);
    thread.ref();
    thread.postMessage(bytes);
  });
}
