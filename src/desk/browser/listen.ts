import type { WorkChange } from "../workbench/workbench.ts";

/** The browser itself asks again where the connection broke, and not where the desk refused it. */
const retryAfter = 2000;

/**
 * Calls back with each change on the disk, whoever made it; without one whenever it begins to listen, because something
 * may have changed before. While nobody sees the page it does not listen: a browser has six connections to one address
 * for all its pages together.
 */
export function listenToDesk(then: (change: WorkChange | undefined) => void): void {
  let events: EventSource | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(later);
    events?.close();
    events = undefined;
  };
  const listen = () => {
    close();
    if (document.hidden) return;
    const own = new EventSource("/events");
    events = own;
    own.addEventListener("open", () => then(undefined));
    own.addEventListener("changed", (event) => {
      then(JSON.parse((event as MessageEvent<string>).data) as WorkChange);
    });
    own.addEventListener("error", () => {
      // A desk that was started anew refuses until its address was opened in this browser.
      if (events === own && own.readyState === EventSource.CLOSED) later = setTimeout(listen, retryAfter);
    });
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
