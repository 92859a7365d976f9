import type { DeskRoute } from "../context/desk.ts";

export const handOverRoutes: readonly DeskRoute[] = [];
