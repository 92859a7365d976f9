import type { EditorView } from "@codemirror/view";

/** Puts Markdown in at the cursor; parts of their own have an empty line before and behind them. */
export function insertMarkdown(view: EditorView, text: string, isOwnPart: boolean): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const before = state.sliceDoc(Math.max(0, from - 2), from);
  const behind = state.sliceDoc(to, to + 2);
  const gap = (isEdge: boolean, breaks: number) => (isEdge || !isOwnPart ? "" : "\n".repeat(2 - breaks));
  const opening = gap(from === 0, before.endsWith("\n\n") ? 2 : before.endsWith("\n") ? 1 : 0);
  const closing = gap(
    to === state.doc.length,
    behind.startsWith("\n\n") ? 2 : behind.startsWith("\n") ? 1 : 0,
  );
  const insert = opening + text + closing;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + opening.length + text.length },
    scrollIntoView: true,
    userEvent: "input.paste",
  });
}

/** Puts a line at the end of the text. */
export function appendLine(view: EditorView, line: string): void {
  const { doc } = view.state;
  const last = doc.toString().replace(/\n+$/, "");
  const isList = /(?:^|\n)[-*] [^\n]*$/.test(last);
  const insert = `${last === "" ? "" : isList ? "\n" : "\n\n"}${line}\n`;
  view.dispatch({
    changes: { from: last.length, to: doc.length, insert },
    selection: { anchor: last.length + insert.length },
    scrollIntoView: true,
    userEvent: "input",
  });
}

/** Puts a part of its own, such as a picture, behind the paragraph or list in which the cursor is, or before it at its beginning. */
export function insertPart(view: EditorView, text: string): void {
  const { doc, selection } = view.state;
  const isBlank = (number: number) => doc.line(number).text.trim() === "";
  const line = doc.lineAt(selection.main.head);
  let [first, last] = [line.number, line.number];
  if (!isBlank(line.number)) {
    while (first > 1 && !isBlank(first - 1)) first--;
    while (last < doc.lines && !isBlank(last + 1)) last++;
    const start = doc.line(first).from;
    view.dispatch({ selection: { anchor: selection.main.head === start ? start : doc.line(last).to } });
  }
  insertMarkdown(view, text, true);
}
