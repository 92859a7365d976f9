import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Sharing } from "./files.ts";

/** A dot separates the parts of an id, so no part has one. */
const host = hostname().replace(/[^A-Za-z0-9-]/g, "-") || "computer";

let used = 0;

/**
 * This process as one of those that share a folder. It is known by its computer, its number and when it began, because
 * the system gives a number again once its process has ended.
 */
export function thisProcess(): Sharing {
  used += 1;
  const id = `${host}.${process.pid}.${beginningOf(process.pid) ?? "0"}.${used}`;
  return { id, stateOf: async (other) => stateOf(other), wait: (milliseconds) => setTimeout(milliseconds) };
}

function stateOf(id: string): "running" | "ended" | "unknown" {
  const [where, number = "", began] = id.split(".");
  const pid = Number(number);
  if (where !== host || !Number.isSafeInteger(pid) || pid <= 0) return "unknown";
  if (!exists(pid)) return "ended";
  const now = beginningOf(pid);
  return now === undefined || now === began ? "running" : "ended";
}

function exists(pid: number): boolean {
  try {
    // Signal 0 is not sent: the system only says whether it could be.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process began, in ticks since the computer was started; undefined on systems that do not tell. A process that
 * has ended and is only still listed did not begin.
 */
function beginningOf(pid: number): string | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets can hold blanks and brackets itself; after it come the state and, as the 20th, the beginning.
    const values = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return values[0] === "Z" || values[0] === "X" ? "ended" : values[19];
  } catch {
    return undefined;
  }
}
