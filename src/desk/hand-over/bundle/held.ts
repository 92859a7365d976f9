import { keptBy } from "../../../caches/kept-by.ts";
import { digestOf } from "../../../files/digest.ts";
import type { Desk } from "../../context/desk.ts";

/** How many bundles wait at once for somebody to agree to them, and for how long, in milliseconds. */
const mostHeld = 3;
const heldFor = 60 * 60 * 1000;

/** A bundle between being shown and being taken in; in memory only, because nobody has agreed to it yet. */
export interface Held {
  readonly bytes: Uint8Array;
  /** As the sender's computer names it. */
  readonly fileName: string;
  /** By the desk's clock. */
  readonly since: number;
}

const shelves = keptBy((_: Desk["workbench"]) => new Map<string, Held>());

/** Keeps a bundle, and gives the name under which it is asked for: the same one for the same bundle. */
export function hold(desk: Desk, bytes: Uint8Array, fileName: string): string {
  const shelf = shelfOf(desk);
  const id = digestOf(bytes);
  shelf.delete(id);
  shelf.set(id, { bytes, fileName, since: desk.now().getTime() });
  for (const oldest of [...shelf.keys()].slice(0, -mostHeld)) shelf.delete(oldest);
  return id;
}

/** Undefined of one that was let go. */
export function heldBundle(desk: Desk, id: string): Held | undefined {
  return shelfOf(desk).get(id);
}

export function letGo(desk: Desk, id: string): void {
  shelfOf(desk).delete(id);
}

function shelfOf({ workbench, now }: Desk): Map<string, Held> {
  const shelf = shelves(workbench);
  const before = now().getTime() - heldFor;
  for (const [id, { since }] of shelf) if (since < before) shelf.delete(id);
  return shelf;
}
