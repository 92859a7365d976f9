import type { DeskRoute } from "../context/desk.ts";

export const homeRoutes: readonly DeskRoute[] = [];
