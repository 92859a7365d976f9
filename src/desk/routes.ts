import { eventsAddress } from "./context/addresses.ts";
import type { DeskRoute } from "./context/desk.ts";
import { handOverRoutes } from "./hand-over/routes.ts";
import { homeRoutes } from "./home/routes.ts";
import { narrativeRoutes } from "./narrative/routes.ts";
import { previewRoutes } from "./preview/routes.ts";
import { returnRoutes } from "./return/routes.ts";

/** Tells open pages of every change, whoever made it. */
const events: DeskRoute = {
  method: "GET",
  pattern: eventsAddress,
  handle: async (_, { workbench }) => ({
    kind: "events",
    subscribe: (send) => workbench.onChange((change) => send({ name: "changed", data: change })),
  }),
};

/** Every address of the desk. */
export const routes: readonly DeskRoute[] = [
  events,
  ...homeRoutes,
  ...returnRoutes,
  ...narrativeRoutes,
  ...previewRoutes,
  ...handOverRoutes,
];
