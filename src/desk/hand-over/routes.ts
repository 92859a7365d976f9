import type { DeskRoute } from "../context/desk.ts";
import { mostSent } from "./bundle/limits.ts";
import { giveBundle } from "./give-bundle.ts";
import { saveSignOff, showSignOff } from "./show-sign-off.ts";
import { confirmTakeIn, lookAtBundle, showTakeIn } from "./take-in.ts";

const signOff = "/:release/:area/sign-off";
const takeIn = "/:release/take-in";

export const handOverRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern: signOff, handle: showSignOff },
  { method: "POST", pattern: signOff, mostBytes: 16 * 1024, handle: saveSignOff },
  { method: "GET", pattern: "/:release/:area/bundle", handle: giveBundle },
  { method: "GET", pattern: takeIn, handle: showTakeIn },
  {
    method: "POST",
    pattern: takeIn,
    mostBytes: mostSent,
    types: ["multipart/form-data"],
    handle: lookAtBundle,
  },
  {
    method: "POST",
    pattern: `${takeIn}/confirm`,
    mostBytes: 128 * 1024,
    types: ["application/x-www-form-urlencoded"],
    handle: confirmTakeIn,
  },
];
