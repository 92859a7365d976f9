import { Refusal } from "./refusal.ts";

/** The address that a request is for. */
export interface Target {
  /** The parts of the path, decoded; none of the first page. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Reads the address of a request line. It is taken as it was sent: nothing in it is resolved, and a part that would mean
 * another folder is refused.
 */
export function targetOf(written: string): Target {
  // Another computer's address, as a proxy would be sent it, and two slashes, which begin one.
  if (!written.startsWith("/") || written.startsWith("//")) throw new Refusal(400);
  const [path = "", ...rest] = written.split("?");
  const parts = path === "/" ? [] : path.slice(1).split("/").map(decoded);
  return { parts, query: new URLSearchParams(rest.join("?")) };
}

function decoded(part: string): string {
  const text = decodedOrUndefined(part);
  if (text === undefined || isOtherFolder(text)) throw new Refusal(404);
  return text;
}

function decodedOrUndefined(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** What no name of a file or folder is, on any system. */
function isOtherFolder(text: string): boolean {
  return text === "" || text === "." || text === ".." || /[/\\\p{Cc}]/u.test(text);
}
