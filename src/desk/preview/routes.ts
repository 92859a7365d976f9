import type { DeskRoute } from "../context/desk.ts";
import { showChanges } from "./show-changes.ts";
import { showPdf } from "./show-pdf.ts";
import { showReport } from "./show-report.ts";
import { showTrace } from "./show-trace.ts";

export const previewRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern: "/:release/:area/preview", handle: showReport },
  { method: "GET", pattern: "/:release/:area/preview/changes", handle: showChanges },
  { method: "GET", pattern: "/:release/:area/report.pdf", handle: showPdf },
  { method: "GET", pattern: "/:release/trace", handle: showTrace },
];
