import type { DeskRoute } from "../context/desk.ts";

export const narrativeRoutes: readonly DeskRoute[] = [];
