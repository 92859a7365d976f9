import { BoundedMap } from "../../caches/bounded-map.ts";

/** More than the pages that are open send at one moment. */
const most = 64;
/** In milliseconds: a change that was to come by then has met with something. */
const longest = 2000;

/**
 * Changes under the names that their pages gave them. A page sends a change and asks in the same moment for all that
 * follows from it: that waits here until the change is through, and not for another way from the browser to the desk.
 */
export interface SentChanges {
  /** Makes a change; what waits for it goes on at its end, however it ends. */
  readonly during: <V>(name: string | undefined, change: () => Promise<V>) => Promise<V>;
  /** Until the change of that name is through; not for long where none comes. */
  readonly after: (name: string | null) => Promise<void>;
}

interface Waiting {
  readonly through: Promise<void>;
  readonly end: () => void;
}

/** @param wait resolves after so many milliseconds */
export function sentChanges(wait: (milliseconds: number) => Promise<void>): SentChanges {
  const known = new BoundedMap<string, Waiting>(most);
  const named = (name: string): Waiting => {
    const there = known.get(name);
    if (there) return there;
    let end = () => {};
    const through = new Promise<void>((done) => {
      end = done;
    });
    const made = { through, end };
    known.set(name, made);
    return made;
  };
  return {
    async during(name, change) {
      if (name === undefined) return change();
      const { end } = named(name);
      return change().finally(end);
    },
    async after(name) {
      if (name === null || name === "" || name.length > 64) return;
      await Promise.race([named(name).through, wait(longest)]);
    },
  };
}
