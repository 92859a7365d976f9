import type { DeskRoute } from "./context/desk.ts";
import { eventRoutes } from "./events/routes.ts";
import { handOverRoutes } from "./hand-over/routes.ts";
import { homeRoutes } from "./home/routes.ts";
import { narrativeRoutes } from "./narrative/routes.ts";
import { previewRoutes } from "./preview/routes.ts";
import { explainTextRoutes } from "./return/explain-text.ts";
import { returnRoutes } from "./return/routes.ts";

/** Every address of the desk. */
export const routes: readonly DeskRoute[] = [
  ...eventRoutes,
  ...homeRoutes,
  ...returnRoutes,
  ...explainTextRoutes,
  ...narrativeRoutes,
  ...previewRoutes,
  ...handOverRoutes,
];
