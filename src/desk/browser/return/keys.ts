import type { Tables } from "./tables.ts";

/** What keys do besides moving. */
export interface KeySetting {
  /** Puts back what stood in a field when somebody came to it. */
  readonly escape: (field: HTMLInputElement) => void;
  /** Whether there was something to undo. */
  readonly undo: () => boolean;
  readonly choose: (field: HTMLInputElement) => void;
}

/** Moves between cells as a spreadsheet does: arrows, Enter; Tab goes along the row by itself. */
export function moveByKeys(page: HTMLElement, tables: Tables, setting: KeySetting): void {
  page.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.dataset["cell"] === undefined || event.isComposing)
      return;
    const done = () => event.preventDefault();
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    if (isUndo) {
      if (setting.undo()) done();
      return;
    }
    if (event.altKey && event.key === "ArrowDown") {
      done();
      setting.choose(field);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      done();
      setting.escape(field);
      return;
    }
    const step = stepOf(event, field);
    if (!step) return;
    done();
    const next = nextField(tables, field, step);
    next?.focus();
  });
}

type Step = readonly [down: number, across: number];

function stepOf({ key, shiftKey }: KeyboardEvent, field: HTMLInputElement): Step | undefined {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const isWhole = from === 0 && to === value.length;
  switch (key) {
    case "Enter":
      return [shiftKey ? -1 : 1, 0];
    case "ArrowDown":
      return shiftKey ? undefined : [1, 0];
    case "ArrowUp":
      return shiftKey ? undefined : [-1, 0];
    // Within a figure that is being typed they move the caret, and leave it only at its end.
    case "ArrowLeft":
      return !shiftKey && (isWhole || (from === 0 && to === 0)) ? [0, -1] : undefined;
    case "ArrowRight":
      return !shiftKey && (isWhole || from === value.length) ? [0, 1] : undefined;
    default:
      return undefined;
  }
}

/** The next field that way; what cannot exist is passed over. */
function nextField(
  tables: Tables,
  field: HTMLInputElement,
  [down, across]: Step,
): HTMLInputElement | undefined {
  const grid = tables.gridOf(field);
  let row = grid.row + down;
  let column = grid.column + across;
  while (row >= 0 && column >= 0) {
    const cells = grid.cells[row];
    if (!cells || column >= cells.length) return undefined;
    const cell = cells[column];
    if (cell !== undefined) return tables.fields.get(cell);
    row += down;
    column += across;
  }
  return undefined;
}
