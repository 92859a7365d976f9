import type { DeskRoute } from "../context/desk.ts";

export const previewRoutes: readonly DeskRoute[] = [];
