/**
 * Calls back with the paths of each change on the disk, whoever made it; without any when it begins to listen, at first
 * or after the desk was away, because something may have changed before.
 */
export function listenToDesk(then: (paths: readonly string[] | undefined) => void): void {
  const events = new EventSource("/events");
  events.addEventListener("changed", (event) => {
    const { paths } = JSON.parse((event as MessageEvent<string>).data) as {
      readonly paths: readonly string[];
    };
    then(paths);
  });
  events.addEventListener("open", () => then(undefined));
}
