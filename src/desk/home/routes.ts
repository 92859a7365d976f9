import { homeAddress } from "../context/addresses.ts";
import type { DeskRoute } from "../context/desk.ts";
import { acceptQuery, sendBack } from "./decide.ts";
import { showHome } from "./show-home.ts";
import { showQueries } from "./show-queries.ts";
import { showRelease } from "./show-release.ts";

/** The most bytes of a form with a decision in words. */
const mostBytes = 64 * 1024;

export const homeRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern: homeAddress, handle: showHome },
  { method: "GET", pattern: "/:release", handle: showRelease },
  { method: "GET", pattern: "/:release/queries", handle: showQueries },
  { method: "POST", pattern: "/:release/queries/accept", mostBytes, handle: acceptQuery },
  { method: "POST", pattern: "/:release/queries/send-back", mostBytes, handle: sendBack },
];
