/** Calls back with the paths of each change on the disk, whoever made it; without any after the desk was away. */
export function listenToDesk(then: (paths: readonly string[] | undefined) => void): void {
  const events = new EventSource("/events");
  let wasAway = false;
  events.addEventListener("changed", (event) => {
    const { paths } = JSON.parse((event as MessageEvent<string>).data) as {
      readonly paths: readonly string[];
    };
    then(paths);
  });
  events.addEventListener("error", () => {
    wasAway = true;
  });
  events.addEventListener("open", () => {
    if (wasAway) then(undefined);
    wasAway = false;
  });
}
