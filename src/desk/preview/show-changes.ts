import { BoundedMap } from "../../caches/bounded-map.ts";
import { digestOf } from "../../files/digest.ts";
import { noLinks } from "../../render/html/links.ts";
import { type ReportParts, renderHtml, renderParts } from "../../render/html/render.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { reportShown } from "./show-report.ts";

/** What a page that shows a report is told of how it is by now. */
export type ReportChanges =
  /** None can be made as long as there is an error. */
  | { readonly what: "none" }
  /** Another is shown, or not known which. */
  | { readonly what: "whole"; readonly shown: string; readonly html: string }
  | {
      readonly what: "parts";
      readonly shown: string;
      /** How many there are, from the header to the footer. */
      readonly of: number;
      /** Those that differ, by their place. */
      readonly parts: readonly (readonly [number, string])[];
    };

/** The reports that open pages show, and those before. */
const mostShown = 16;
const shownLately = new BoundedMap<string, ReportParts>(mostShown);

/** What differs in a report from the one that a page shows, so that only that is sent and read by the browser. */
export async function showChanges(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  await desk.sentChanges.after(request.query.get("after"));
  const found = await reportShown(request, desk);
  if (!found) return data({ what: "none" });
  const { edition, drawings, templates } = found;
  const made = renderParts(edition, drawings, templates, desk.words);
  const shown = digestOf(JSON.stringify(made));
  const before = shownLately.get(request.query.get("shown") ?? "");
  shownLately.set(shown, made);
  if (before?.around !== made.around)
    return data({
      what: "whole",
      shown,
      html: renderHtml(edition, drawings, templates, desk.words, noLinks),
    });
  const parts = made.parts.flatMap((part, place) =>
    part === before.parts[place] ? [] : [[place, part] as const],
  );
  return data({ what: "parts", shown, of: made.parts.length, parts });
}

function data(changes: ReportChanges): DeskResponse {
  return { kind: "data", data: changes };
}
