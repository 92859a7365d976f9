import { eventsAddress } from "../context/addresses.ts";
import type { DeskRoute } from "../context/desk.ts";

/** Tells every page that is open of what was changed, here or by another program. */
export const eventRoutes: readonly DeskRoute[] = [
  {
    method: "GET",
    pattern: eventsAddress,
    handle: async (_, { workbench }) => ({
      kind: "events",
      subscribe: (send) => workbench.onChange((change) => send({ name: "changed", data: change })),
    }),
  },
];
