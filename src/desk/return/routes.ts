import type { DeskRoute } from "../context/desk.ts";

export const returnRoutes: readonly DeskRoute[] = [];
