import { tell, whenTold } from "../events.ts";
import { keepDrafts } from "../kept/drafts.ts";
import { Keeper } from "../kept/keeper.ts";
import { takeOver } from "../kept/take-over.ts";
import { listenToDesk } from "../listen.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { choiceAt } from "./choice.ts";
import { deskAt } from "./desk.ts";
import { plainFigure } from "./figures.ts";
import { cellOf, cellsOf } from "./kept.ts";
import { moveByKeys } from "./keys.ts";
import { hidePasted, takePasted } from "./pasted.ts";
import { Sheet } from "./sheet.ts";
import { tablesOf } from "./tables.ts";
import { UndoSteps } from "./undo.ts";

/** Makes the tables of a return answer as a spreadsheet does, and writes each figure as it is typed. */
export function startReturn(): void {
  const page = document.querySelector<HTMLElement>("[data-return]");
  if (!page) return;
  showReportOrNot(page);
  const { address = "", kept = "" } = page.dataset;
  const tables = tablesOf(page);
  if (tables.fields.size === 0) return;
  for (const button of page.querySelectorAll<HTMLElement>("[data-save]")) button.hidden = true;
  for (const keys of page.querySelectorAll<HTMLElement>("[data-keys]")) keys.hidden = false;
  const keeper = new Keeper(kept, () => showPending());
  const drafts = keepDrafts(page, keeper, { isWritten: isExplained });
  const showPending = () => {
    const { notSaved = "", notKept = "", notYet = "" } = page.dataset;
    const words = keeper.hasFailed ? notKept : keeper.isKept ? notSaved : notYet;
    const text = sheet.unsaved === 0 ? "" : words.replace("#", String(sheet.unsaved));
    page.querySelector("[data-pending]")!.textContent = text;
  };
  const refresh = oneAtATime(() => sheet.refresh());
  const changed = (name?: string) => {
    // The report first: it is made sooner than what is found.
    tell("desk:changed", { name });
    refresh();
  };
  const sheet: Sheet = new Sheet(page, tables, deskAt(address), keeper, {
    pending: showPending,
    settled: () => left.settled(),
    sent: changed,
    shown: drafts.fill,
  });
  addEventListener("beforeunload", (event) => {
    if (!keeper.isKept && sheet.unsaved > 0) event.preventDefault();
  });
  const undo = new UndoSteps();
  const atCell = new Map<HTMLInputElement, string>();
  const isField = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.dataset["cell"] !== undefined;
  /** What was typed in a field is one change, and ends when somebody leaves it or does something else with it. */
  const endTyping = (field: HTMLInputElement) => {
    const text = atCell.get(field);
    if (text !== undefined && plainFigure(field.value) !== text)
      undo.add([{ cell: field.dataset["cell"]!, text }]);
    atCell.set(field, plainFigure(field.value));
  };
  const putAll = (changes: readonly { readonly cell: string; readonly text: string }[]) => {
    for (const field of atCell.keys()) endTyping(field);
    undo.add(changes.map(({ cell }) => ({ cell, text: plainFigure(tables.fields.get(cell)?.value ?? "") })));
    for (const { cell, text } of changes) {
      sheet.put(cell, text);
      const field = tables.fields.get(cell);
      if (field && atCell.has(field)) atCell.set(field, text);
    }
  };
  const choice = choiceAt(page, (field, text) => putAll([{ cell: field.dataset["cell"]!, text }]));

  page.addEventListener("focusin", ({ target }) => {
    if (!isField(target)) return;
    atCell.set(target, plainFigure(target.value));
    target.select();
    choice.at(target);
    tell("desk:at", { cell: target.dataset["cell"]! });
  });
  page.addEventListener("input", ({ target }) => {
    if (isField(target)) sheet.typed(target);
  });
  page.addEventListener("focusout", ({ target }) => {
    if (!isField(target)) return;
    endTyping(target);
    atCell.delete(target);
    sheet.left(target);
  });
  moveByKeys(page, tables, {
    escape(field) {
      sheet.put(field.dataset["cell"]!, atCell.get(field) ?? field.value);
      field.select();
    },
    undo() {
      for (const field of atCell.keys()) endTyping(field);
      const step = undo.take();
      // What is said there is not so any more.
      if (step) hidePasted(page);
      for (const { cell, text } of step ?? []) {
        sheet.put(cell, text);
        const field = tables.fields.get(cell);
        if (field && atCell.has(field)) atCell.set(field, text);
      }
      return step !== undefined;
    },
    choose: choice.open,
  });
  takePasted(page, tables, putAll);
  whenTold("desk:goto", ({ cell }) => tables.fields.get(cell)?.focus());
  page.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#cell-"]');
    const field = link && tables.fields.get(decodeURIComponent(link.hash.slice("#cell-".length)));
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
  const left = takeOver(keeper, {
    isBusy(name) {
      const cell = cellOf(name);
      return cell === undefined ? drafts.isBusy(name) : sheet.isBusy(cell);
    },
    resume(records) {
      sheet.resume(cellsOf(records));
      return drafts.resume(records);
    },
  });
  listenToDesk((change) => {
    if (!change) left.lookAgain();
    if (sheet.isToAsk(change?.turn)) changed();
  });
}

/** Whether an explanation stands in the return, or its query is settled. */
function isExplained(field: Element, text: string): boolean {
  const form = field.closest("form")!;
  const explained = form.closest("li")?.querySelector("[data-explained]")?.textContent ?? "";
  return form.dataset["draft"] === "explain" ? explained.includes(text) : form.hasAttribute("hidden");
}

function showReportOrNot(page: HTMLElement): void {
  const button = page.querySelector<HTMLButtonElement>("[data-show-report]");
  const report = page.querySelector<HTMLElement>("#return-report");
  if (!button || !report) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    report.hidden = !report.hidden;
    button.setAttribute("aria-expanded", String(!report.hidden));
    page.toggleAttribute("data-alone", report.hidden);
  });
}
