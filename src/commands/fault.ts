import { systemFault } from "../files/system-fault.ts";
import type { Environment } from "./environment.ts";
import { errorText } from "./error-text.ts";

/**
 * Tells of a fault in the program that keeps one report from being made and not the others. What the disk refuses
 * would be refused to the others too, and is thrown on.
 *
 * @returns the fault in one line, for a finding
 */
export function tellFault(error: unknown, { words, progress }: Environment): string {
  if (systemFault(error) !== undefined) throw error;
  progress(errorText(error, words));
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "").slice(0, 300);
}
