import type { ReportChanges } from "../../preview/show-changes.ts";
import { tell, whenTold } from "../events.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { putInPlace, putParts } from "./in-place.ts";

/**
 * Keeps the report beside a page as it would be printed now, and leads from each of its figures to the cell and to what
 * stands behind it. Does nothing on a page without a report.
 */
export function startPreview(): void {
  const aside = document.querySelector<HTMLElement>("[data-preview]");
  const frame = aside?.querySelector("iframe");
  if (!aside || !frame) return;
  const { preview = "", own = "", trace = "" } = aside.dataset;
  const link = aside.querySelector<HTMLAnchorElement>("[data-trace-link]");
  const notice = aside.querySelector<HTMLElement>("[data-no-report]");
  let cell: string | undefined;
  /** Which report is in the frame, as the desk names it; empty where that is not known. */
  let shownName = "";
  /** The change that is being sent, which the report is to know of. */
  let after: string | undefined;

  const lead = (figure: string) => {
    if (!link) return;
    link.href = trace + encodeURIComponent(figure);
    link.hidden = false;
  };
  const listen = () => frame.contentDocument?.addEventListener("click", pressed);
  const pressed = (event: Event) => {
    const target = event.target as Element | null;
    const place = target?.closest?.("a[href]");
    if (place && !place.getAttribute("href")!.startsWith("#")) event.preventDefault();
    const figure = target?.closest?.("[data-figure]")?.getAttribute("data-figure");
    if (!figure) return;
    lead(figure);
    if (figure.startsWith(own)) tell("desk:goto", { cell: figure.slice(own.length) });
  };

  const show = async (): Promise<void> => {
    // Asked for at once where nothing has to be waited for: what is found is asked for next, and takes longer.
    if (!isLoaded(frame)) await loaded(frame);
    const name = after;
    const query = new URLSearchParams({ shown: shownName, ...(name !== undefined && { after: name }) });
    const answer = await fetch(`${preview}/changes?${query}`);
    if (!answer.ok) return;
    const changes = (await answer.json()) as ReportChanges;
    if (after === name) after = undefined;
    const shown = frame.contentDocument;
    const isReport = Boolean(shown?.querySelector("main > section"));
    // What stands in the frame in place of a report says so itself.
    if (notice) notice.hidden = changes.what !== "none" || !isReport;
    if (changes.what === "none") return;
    // The first report after an error was mended has its own styles: it is loaded whole.
    if (!shown || !isReport) frame.src = preview;
    else {
      // By the frame's own parser, under whose policy a report may have styles in itself.
      const { DOMParser: Parser } = frame.contentWindow as Window & typeof globalThis;
      const parse = (html: string) => new Parser().parseFromString(html, "text/html");
      if (changes.what === "whole") putInPlace(shown, parse(changes.html));
      else if (!putParts(shown, changes, parse)) {
        shownName = "";
        return show();
      }
      shownName = changes.shown;
    }
    mark();
    tell("desk:shown", {});
  };
  const mark = () => {
    const page = frame.contentDocument;
    for (const old of page?.querySelectorAll("[data-at]") ?? []) {
      old.removeAttribute("data-at");
      old.removeAttribute("style");
    }
    if (cell === undefined) return;
    const figure = own + cell;
    const place =
      page?.getElementById(`figure-${figure.replaceAll("/", "_")}`) ??
      page?.querySelector(`[data-figure="${CSS.escape(figure)}"]`);
    place?.setAttribute("data-at", "");
    // The report's own styles do not know that anybody is at one of its figures.
    place?.setAttribute("style", "outline: 3px solid; outline-offset: 2px");
    return place;
  };

  // Where the desk does not answer, whoever saves next will say so.
  const showOrWait = oneAtATime(() => show().catch(() => undefined));
  whenTold("desk:changed", ({ name }) => {
    after = name ?? after;
    showOrWait();
  });
  // A report prints the queries about its figures, which are known after the figures are.
  whenTold("desk:found", ({ isAnother }) => {
    if (isAnother) showOrWait();
  });
  whenTold("desk:at", (at) => {
    cell = at.cell;
    lead(own + cell);
    showInFrame(frame, mark());
  });
  frame.addEventListener("load", () => {
    shownName = "";
    listen();
  });
  listen();
}

/** Scrolls the report alone: whoever is at a cell stays there, which `scrollIntoView` would move with the page around it. */
function showInFrame({ contentWindow: view }: HTMLIFrameElement, place: Element | null | undefined): void {
  if (!view || !place) return;
  const { top, height } = place.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2 });
}

/** Whether the first report is there: until then, a frame has a blank page. */
function isLoaded({ contentDocument: page }: HTMLIFrameElement): boolean {
  return page?.URL !== "about:blank" && page?.readyState === "complete";
}

async function loaded(frame: HTMLIFrameElement): Promise<void> {
  await new Promise((done) => frame.addEventListener("load", done, { once: true }));
}
