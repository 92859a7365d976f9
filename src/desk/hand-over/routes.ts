import type { DeskRoute } from "../context/desk.ts";
import { saveSignOff, showSignOff } from "./show-sign-off.ts";

const pattern = "/:release/:area/sign-off";

export const handOverRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern, handle: showSignOff },
  { method: "POST", pattern, mostBytes: 16 * 1024, handle: saveSignOff },
];
