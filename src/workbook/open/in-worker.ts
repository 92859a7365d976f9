import type { Worker } from "node:worker_threads";
import type { Opening } from "../read/opened.ts";

/** What is asked of a thread; a worker of Node is one. */
export type OpeningThread = Pick<Worker, "on" | "off" | "postMessage" | "terminate" | "ref" | "unref">;

/** Why a thread has no answer. */
export interface Stopped {
  readonly fault: { readonly what: "stopped"; readonly limit: "time" | "memory" };
}

/**
 * Opens files in a thread of its own, which is started with the first and kept for the next until one cannot be
 * read. One that takes longer than is allowed, or more memory than the thread was given, ends the thread and not the
 * program. A thread that waits for a file does not keep the program from ending.
 *
 * @param start starts a thread that answers bytes with what they hold, or with a fault: an {@link Opening} of a workbook
 * @param most how long one file may take, in milliseconds
 */
export function openInWorker<Answer extends { readonly fault?: unknown } = Opening>(
  start: () => OpeningThread,
  most: number,
): (bytes: Uint8Array) => Promise<Answer | Stopped> {
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

  async function open(bytes: Uint8Array): Promise<Answer | Stopped> {
    thread ??= begin();
    const asked = thread;
    const opening = await ask<Answer>(asked, bytes, most).catch((error: unknown) => {
      thread = undefined;
      throw error;
    });
    if (opening.fault) {
      // What an unreadable file has left behind, in memory or otherwise, is no part of the next one's reading.
      thread = undefined;
      await asked.terminate();
    }
    return opening;
  }

  return (bytes) => {
    // One after the other: a thread answers in order, and each file has all of its memory.
    const opened = last.then(() => open(bytes));
    last = opened.catch(() => {});
    return opened;
  };
}

/** The answer of a thread, or why there is none; a thread that was stopped is still to be ended. */
function ask<Answer>(thread: OpeningThread, bytes: Uint8Array, most: number): Promise<Answer | Stopped> {
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
      settle(() => answer({ fault: { what: "stopped", limit } }));
    const answered = (opening: Answer): void => settle(() => answer(opening));
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") stopped("memory");
      else settle(() => fail(error));
    };
    const ended = (): void => settle(() => fail(new Error("The thread that opens workbooks has ended.")));
    const timer = setTimeout(() => stopped("time"), most);
    thread.on("message", answered);
    thread.on("error", failed);
    thread.on("exit", ended);
    thread.ref();
    thread.postMessage(bytes);
  });
}
